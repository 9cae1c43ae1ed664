package org.cyberatlas.export.datapackage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.export.format.Format;
import org.cyberatlas.export.table.CodeLookup;
import org.cyberatlas.export.table.ReadingExport;
import org.cyberatlas.export.table.ReadingExport.Content;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.observation.Tally;
import org.cyberatlas.release.Release;
import org.cyberatlas.release.ReleaseLookup;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.source.Source;

/** What a table of readings is: what was asked, of which data, what its columns mean, who says so and on which terms. */
@ApplicationScoped
public class Metadata {

    private final ReleaseLookup releases;
    private final CodeLookup codes;
    private final Licences licences;

    Metadata(ReleaseLookup releases, CodeLookup codes, Licences licences) {
        this.releases = releases;
        this.codes = codes;
        this.licences = licences;
    }

    public <Q, R> Map<String, Object> of(ReadingExport<Q, R> export, Q question, String query) {
        Content content = export.content(question);
        Release release = releases.current();
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("table", export.name());
        metadata.put("csv", Format.CSV.file(export.name()) + query);
        metadata.put("jsonLines", Format.JSON_LINES.file(export.name()) + query);
        metadata.put("arguments", export.arguments(question));
        metadata.put("dataVersion", release.version());
        metadata.put("publishedOn", release.publishedOn());
        metadata.put("rows", content.rows());
        metadata.putAll(content.details());
        metadata.put("columns", export.columns().stream().map(Column::described).toList());
        metadata.put("indicators", indicators(content));
        metadata.put("sources", sources(content));
        return metadata;
    }

    private List<Map<String, Object>> indicators(Content content) {
        return counted(content, Tally::indicatorCode).entrySet().stream()
                .map(counted -> indicator(codes.indicator(counted.getKey()), counted.getValue()))
                .toList();
    }

    private static Map<String, Object> indicator(Indicator indicator, int readings) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", indicator.code());
        told.put("name", indicator.name());
        told.put("definition", indicator.definition());
        told.put("unit", indicator.unit());
        told.put("direction", indicator.direction());
        told.put("readings", readings);
        return told;
    }

    private List<Map<String, Object>> sources(Content content) {
        Function<Source, Map<String, Object>> terms = licences.terms();
        return counted(content, Tally::sourceCode).entrySet().stream()
                .map(counted -> {
                    Source source = codes.source(counted.getKey());
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("code", source.code());
                    told.put("title", source.title());
                    told.put("publisher", source.publisher());
                    told.put("url", source.url());
                    told.put("published", source.published());
                    told.put("citation", source.getCitation());
                    told.putAll(terms.apply(source));
                    told.put("readings", counted.getValue());
                    return told;
                })
                .toList();
    }

    private static Map<String, Integer> counted(Content content, Function<Tally, String> by) {
        return content.tallies().stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingInt(Tally::readings)));
    }
}
