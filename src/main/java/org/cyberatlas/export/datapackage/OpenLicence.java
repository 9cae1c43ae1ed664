package org.cyberatlas.export.datapackage;

import java.util.Arrays;
import java.util.Optional;

/** Licences with a text of their own, recognised by how the licence of a source begins. */
enum OpenLicence {
    CC_BY("CC BY 4.0", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    CC_BY_SA("CC BY-SA 4.0", "CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    CC_BY_NC_SA_2("CC BY-NC-SA 2.0", null, "https://creativecommons.org/licenses/by-nc-sa/2.0/"),
    CC_BY_NC_SA_3_IGO("CC BY-NC-SA 3.0 IGO", null, "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/"),
    CC_BY_NC_SA_3("CC BY-NC-SA 3.0", null, "https://creativecommons.org/licenses/by-nc-sa/3.0/"),
    CC0("public domain (CC0", "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    GPL("GPL-3.0", "GPL-3.0", "https://www.gnu.org/licenses/gpl-3.0.html"),
    PDDL("ODC-PDDL-1.0", "ODC-PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/");

    private final String words;
    private final String id;
    private final String path;

    OpenLicence(String words, String id, String path) {
        this.words = words;
        this.id = id;
        this.path = path;
    }

    /** Licence that the text of a source names; empty if it names none, or several. */
    static Optional<OpenLicence> named(String words) {
        return words.contains(";")
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(licence -> words.startsWith(licence.words))
                        .findFirst();
    }

    /** Id in the list of the Open Definition; null where it is no open licence in that sense. */
    String id() {
        return id;
    }

    String path() {
        return path;
    }
}
