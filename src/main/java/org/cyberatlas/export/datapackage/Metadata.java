package org.cyberatlas.export.datapackage;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.export.format.Format;
import org.cyberatlas.export.table.DescribedExport;
import org.cyberatlas.export.table.DescribedExport.Content;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.observation.Tally;
import org.cyberatlas.release.Licence;
import org.cyberatlas.release.Release;
import org.cyberatlas.release.ReleaseLookup;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;

/** Metadata of a table of observations: its arguments, data version, columns, indicators, sources and licences. */
@ApplicationScoped
public class Metadata {

    /** Arguments as variables of the API; an argument that is not given is left out. */
    private static final JsonMapper ARGUMENTS = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(NON_EMPTY, NON_EMPTY))
            .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance))
            .build();

    private final ReleaseLookup releases;
    private final IndicatorLookup indicators;
    private final SourceLookup sources;

    Metadata(ReleaseLookup releases, IndicatorLookup indicators, SourceLookup sources) {
        this.releases = releases;
        this.indicators = indicators;
        this.sources = sources;
    }

    public <A extends Record, R> Map<String, Object> of(DescribedExport<A, R> export, A arguments, String query) {
        Content content = export.content(arguments);
        Release release = releases.loaded();
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("table", export.name());
        metadata.put("csv", Format.CSV.file(export.name()) + query);
        metadata.put("jsonLines", Format.JSON_LINES.file(export.name()) + query);
        metadata.put("arguments", ARGUMENTS.convertValue(arguments, Map.class));
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
                .map(counted -> indicator(indicators.byCode(counted.getKey()), counted.getValue()))
                .toList();
    }

    private static Map<String, Object> indicator(Indicator indicator, int observations) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("code", indicator.code());
        described.put("name", indicator.name());
        described.put("definition", indicator.definition());
        described.put("unit", indicator.unit());
        described.put("direction", indicator.direction());
        described.put("observations", observations);
        return described;
    }

    private List<Map<String, Object>> sources(Content content) {
        Map<String, Licence> licences =
                releases.licences().stream().collect(Collectors.toMap(Licence::key, Function.identity()));
        return counted(content, Tally::sourceCode).entrySet().stream()
                .map(counted -> {
                    Source source = sources.byCode(counted.getKey());
                    Licence licence = licences.get(Objects.requireNonNullElse(source.licence(), ""));
                    return source(source, licence, counted.getValue());
                })
                .toList();
    }

    private static Map<String, Object> source(Source source, Licence licence, int observations) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("code", source.code());
        described.put("title", source.title());
        described.put("publisher", source.publisher());
        described.put("url", source.url());
        described.put("published", source.published());
        described.put("citation", source.getCitation());
        described.put("licence", licence.licence());
        described.put("terms", licence.terms());
        described.put("commercialUse", licence.commercialUse());
        described.put("observations", observations);
        return described;
    }

    private static Map<String, Integer> counted(Content content, Function<Tally, String> by) {
        return content.tallies().stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingInt(Tally::observations)));
    }
}
