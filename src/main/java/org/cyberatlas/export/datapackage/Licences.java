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

/** Licences of the sources, as metadata of a download. */
@ApplicationScoped
class Licences {

    /** File of the package with the licence text of each source. */
    private static final String LICENCES_BY_SOURCE = "sources.csv";

    private final ReleaseLookup releases;

    Licences(ReleaseLookup releases) {
        this.releases = releases;
    }

    /** Licence, conditions and commercial use of each source. */
    Function<Source, Map<String, Object>> terms() {
        Map<String, Licence> licences =
                releases.licences().stream().collect(Collectors.toMap(Licence::key, Function.identity()));
        return source -> {
            Licence licence = licences.get(source.licence() == null ? "" : source.licence());
            Map<String, Object> described = new LinkedHashMap<>();
            described.put("licence", licence.licence());
            described.put("terms", licence.terms());
            described.put("commercialUse", licence.commercialUse());
            return described;
        };
    }

    /** Licences as a Frictionless package lists them: id of the Open Definition if there is one, path, text and conditions. */
    List<Map<String, Object>> packaged() {
        return releases.licences().stream().map(Licences::packaged).toList();
    }

    private static Map<String, Object> packaged(Licence licence) {
        String words = licence.licence() == null ? "none looked up" : licence.licence();
        Map<String, Object> described = new LinkedHashMap<>();
        Optional<OpenLicence> open = OpenLicence.named(words);
        open.map(OpenLicence::id).ifPresent(id -> described.put("name", id));
        described.put("path", open.map(OpenLicence::path).orElse(LICENCES_BY_SOURCE));
        described.put("title", words);
        described.put("description", licence.terms());
        return described;
    }
}
