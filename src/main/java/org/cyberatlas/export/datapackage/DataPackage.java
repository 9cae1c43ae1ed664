package org.cyberatlas.export.datapackage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyberatlas.export.format.Format;
import org.cyberatlas.export.table.Exports;
import org.cyberatlas.export.table.PackagedExport;
import org.cyberatlas.release.Licence;
import org.cyberatlas.release.Release;
import org.cyberatlas.release.ReleaseLookup;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;

/**
 * Frictionless Data Package of all tables, valid by version 2 of the specification and by version 1, which most tools still read.
 */
@ApplicationScoped
public class DataPackage {

    /** File of the package with the licence text of each source. */
    private static final String LICENCES_BY_SOURCE = "sources.csv";

    private final Exports exports;
    private final ReleaseLookup releases;
    private final SourceLookup sources;

    DataPackage(Exports exports, ReleaseLookup releases, SourceLookup sources) {
        this.exports = exports;
        this.releases = releases;
        this.sources = sources;
    }

    /** The tables and their columns. */
    public String shape() {
        return resources().toString();
    }

    public Map<String, Object> described() {
        Release release = releases.loaded();
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        described.put("profile", "tabular-data-package");
        described.put("name", "cyber-diplomacy-atlas");
        described.put("title", "Open cyber diplomacy atlas");
        described.put(
                "description",
                "Who talks to whom about cyberspace, what they have committed to, how connected and how prepared they are, and who says so."
                        + " Published on " + release.publishedOn()
                        + ". A text that a spreadsheet would take for a formula begins with an apostrophe.");
        described.put("version", release.version());
        described.put(
                "licenses",
                releases.licences().stream().map(DataPackage::licence).toList());
        described.put("sources", sources.all().stream().map(DataPackage::source).toList());
        described.put("resources", resources());
        return described;
    }

    /** The same with paths of files in the directory, and with the size and digest of each. */
    Map<String, Object> published(Path directory) throws IOException {
        Map<String, Object> described = described();
        List<Map<String, Object>> files = resources();
        for (Map<String, Object> resource : files) {
            String name = Format.CSV.file((String) resource.get("name"));
            Path file = directory.resolve(name);
            resource.put("path", name);
            resource.put("bytes", Files.size(file));
            resource.put("hash", "sha256:" + PublishCommand.sha256(file));
        }
        described.put("resources", files);
        return described;
    }

    private List<Map<String, Object>> resources() {
        return exports.packaged().stream().map(DataPackage::resource).toList();
    }

    /** Licence with the id of the Open Definition if there is one, its path, text and conditions. */
    private static Map<String, Object> licence(Licence licence) {
        String words = licence.licence() == null ? "none looked up" : licence.licence();
        Map<String, Object> described = new LinkedHashMap<>();
        Optional<OpenLicence> open = OpenLicence.named(words);
        open.map(OpenLicence::id).ifPresent(id -> described.put("name", id));
        described.put("path", open.map(OpenLicence::path).orElse(LICENCES_BY_SOURCE));
        described.put("title", words);
        described.put("description", licence.terms());
        return described;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("title", source.getCitation());
        if (source.url() != null) {
            described.put("path", source.url());
        }
        described.put("code", source.code());
        described.put("licence", source.licence());
        return described;
    }

    private static Map<String, Object> resource(PackagedExport<?, ?> export) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", export.name());
        resource.put("type", "table");
        resource.put("profile", "tabular-data-resource");
        resource.put("title", export.title());
        resource.put("path", Format.CSV.file(export.name()) + export.whole());
        resource.put("format", Format.CSV.extension());
        resource.put("mediatype", Format.CSV.type());
        resource.put("encoding", "utf-8");
        resource.put("schema", schema(export));
        return resource;
    }

    private static Map<String, Object> schema(PackagedExport<?, ?> export) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", export.columns().stream().map(Column::described).toList());
        schema.put("missingValues", List.of(""));
        if (!export.primaryKey().isEmpty()) {
            schema.put("primaryKey", export.primaryKey());
        }
        List<Map<String, Object>> foreignKeys = export.columns().stream()
                .filter(column -> column.references() != null)
                .map(DataPackage::foreignKey)
                .toList();
        if (!foreignKeys.isEmpty()) { // an empty list would make the package invalid
            schema.put("foreignKeys", foreignKeys);
        }
        return schema;
    }

    private static Map<String, Object> foreignKey(Column<?> column) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", column.references());
        reference.put("fields", List.of("code"));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("fields", List.of(column.name()));
        described.put("reference", reference);
        return described;
    }
}
