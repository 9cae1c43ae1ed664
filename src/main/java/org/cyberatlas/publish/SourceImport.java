package org.cyberatlas.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.publish.CsvTable.Row;
import org.cyberatlas.publish.ImportOutcome.Point;

/** Import of a publisher's files as a new source with its observations and editions. */
final class SourceImport {

    private final Path data;
    private final Publisher publisher;
    private final List<PublishedSeries> series;
    private final Places places;
    private final CsvTable sources;
    private final CsvTable editions;
    private final CsvTable observations;
    private final CsvTable indicators;

    /** @param data directory of the tables; {@code import} beside it has the tables of series and places */
    SourceImport(Publisher publisher, Path data) {
        Path tables = data.resolveSibling("import");
        this.data = data;
        this.publisher = publisher;
        this.series = PublishedSeries.of(publisher, tables);
        this.places = Places.of(publisher, table("actor"), tables);
        this.sources = table("source");
        this.editions = table("edition");
        this.observations = table("observation");
        this.indicators = table("indicator");
    }

    private CsvTable table(String name) {
        return CsvTable.read(data.resolve(name + ".csv"));
    }

    /**
     * Reads the files and changes the tables in memory; {@link #write} makes the change last.
     *
     * @return one outcome for each indicator
     */
    List<ImportOutcome> apply(List<PublisherFile> files, ImportRequest request) {
        Publication publication = publisher.read(files, request);
        String published = published(publication, request);
        Set<String> actors = actors(files.get(0).name(), publication);
        Map<PublishedSeries, Map<Point, Figure>> figures = figures(publication);
        if (figures.isEmpty()) {
            throw ImportRefusal.of(files.get(0).name(), "has no figure of a country");
        }
        String source = request.source() == null
                ? publisher.sourcePrefix() + "_" + published.replace('-', '_')
                : request.source();
        requireSource(source, published, files, figures.keySet().iterator().next());
        List<ImportOutcome> outcomes = new ArrayList<>();
        figures.forEach((imported, points) -> outcomes.add(new EditionImport(
                        observations,
                        editions,
                        ImportedIndicator.of(indicators, imported.indicator()),
                        imported,
                        source,
                        published)
                .apply(points, actors, request)));
        return outcomes;
    }

    /** Observations of a source, including the imported ones. */
    List<Row> observations(String source) {
        return observations
                .rows()
                .filter(row -> row.get("source_code").equals(source))
                .toList();
    }

    /** Date in {@code next_expected} of a source; empty if it has none. */
    Optional<String> nextExpected(String source) {
        return sources.rows()
                .filter(row -> row.get("code").equals(source))
                .map(row -> row.get("next_expected"))
                .filter(date -> !date.isEmpty())
                .findFirst();
    }

    void write() {
        CsvTable.write(List.of(sources, editions, observations));
    }

    private static String published(Publication publication, ImportRequest request) {
        String published = request.published() == null ? publication.published() : request.published();
        if (published == null) {
            throw new ImportRefusal("the file does not say when it was published; give the day as --published");
        }
        if (!published.matches("[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")) {
            throw new ImportRefusal("'" + published + "' is no date such as 2026-11-13, 2026-11 or 2026");
        }
        return published;
    }

    private Set<String> actors(String file, Publication publication) {
        Set<String> actors = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String place : publication.places()) {
            if (isGroup(publication, place)) {
                continue;
            }
            places.actor(place).ifPresentOrElse(actors::add, () -> unknown.add(place));
        }
        if (!unknown.isEmpty()) {
            throw ImportRefusal.of(
                    file,
                    "names unknown places: "
                            + unknown.stream()
                                    .limit(20)
                                    .map(place -> "'" + place + "'")
                                    .collect(Collectors.joining(", "))
                            + "; a name of a country or a group of countries is a row of db/import/place.csv");
        }
        return actors;
    }

    private boolean isGroup(Publication publication, String place) {
        return places.isGroup(place)
                || publication.aggregates().contains(place)
                        && places.actor(place).isEmpty();
    }

    private Map<PublishedSeries, Map<Point, Figure>> figures(Publication publication) {
        Map<PublishedSeries, Map<Point, Figure>> figures = new LinkedHashMap<>();
        for (Figure figure : publication.figures()) {
            PublishedSeries known = PublishedSeries.find(series, figure);
            if (isGroup(publication, figure.place())) {
                continue;
            }
            Point point = new Point(places.actor(figure.place()).orElseThrow(), figure.year());
            Figure other = figures.computeIfAbsent(known, first -> new LinkedHashMap<>())
                    .put(point, figure);
            if (other != null) {
                throw ImportRefusal.at(
                        figure.file(),
                        figure.line(),
                        "has a second figure for '" + figure.place() + "' in " + figure.year());
            }
        }
        return figures;
    }

    private void requireSource(String source, String published, List<PublisherFile> files, PublishedSeries first) {
        if (!source.matches("[A-Z0-9_-]{2,60}")) {
            throw new ImportRefusal("'" + source + "' is no code of a source: upper-case letters, digits, - and _");
        }
        List<Row> there =
                sources.rows().filter(row -> row.get("code").equals(source)).toList();
        if (there.isEmpty()) {
            sources.add(
                    List.of(sources.row(Map.of(
                            "code",
                            source,
                            "title",
                            first.title() + ", edition of " + published,
                            "publisher",
                            publisher.title(),
                            "kind",
                            "DATASET",
                            "url",
                            first.url(),
                            "licence",
                            first.licence(),
                            "published",
                            published,
                            "retrieved",
                            retrieved(files)))),
                    List.of("code"));
        } else if (!there.get(0).get("published").equals(published)) {
            throw new ImportRefusal("the source " + source + " was published "
                    + there.get(0).get("published") + ", the file " + published + "; choose another code: --source");
        }
    }

    private static String retrieved(List<PublisherFile> files) {
        return files.stream()
                .map(file -> file.name() + ", SHA-256 " + file.sha256())
                .collect(Collectors.joining("; "));
    }
}
