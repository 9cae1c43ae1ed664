package org.cyberatlas.export.datapackage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.release.Licence;
import org.cyberatlas.release.ReleaseLookup;
import org.cyberatlas.source.Source;

/** On which terms what a source says may be used again. */
@ApplicationScoped
class Licences {

    /** The file of the package that has the words of each licence, beside the sources that they bind. */
    private static final String WORDS_BY_SOURCE = "sources.csv";

    private final ReleaseLookup releases;

    Licences(ReleaseLookup releases) {
        this.releases = releases;
    }

    /** The licence of each source, with what binds. */
    Function<Source, Map<String, Object>> terms() {
        Map<String, Licence> licences =
                releases.licences().stream().collect(Collectors.toMap(Licence::key, Function.identity()));
        return source -> {
            Licence licence = licences.get(source.licence() == null ? "" : source.licence());
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("licence", licence.licence());
            told.put("terms", licence.terms());
            told.put("commercialUse", licence.commercialUse());
            return told;
        };
    }

    /** As a Frictionless package lists them: an id of the Open Definition where there is one, a path, the words and the terms. */
    List<Map<String, Object>> packaged() {
        return releases.licences().stream().map(Licences::packaged).toList();
    }

    private static Map<String, Object> packaged(Licence licence) {
        String words = licence.licence() == null ? "none looked up" : licence.licence();
        Map<String, Object> told = new LinkedHashMap<>();
        Optional<OpenLicence> open = OpenLicence.named(words);
        open.map(OpenLicence::id).ifPresent(id -> told.put("name", id));
        told.put("path", open.map(OpenLicence::path).orElse(WORDS_BY_SOURCE));
        told.put("title", words);
        told.put("description", licence.terms());
        return told;
    }
}
