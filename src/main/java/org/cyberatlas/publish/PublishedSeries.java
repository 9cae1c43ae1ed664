package org.cyberatlas.publish;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Series of a publisher that an indicator is imported from: a row of {@code db/import/series.csv}.
 *
 * @param editions code of the series in {@code edition.csv}
 * @param factor by which a published value is multiplied to have the unit of the indicator
 * @param download URI of the newest data; empty if the publisher has no stable one
 */
record PublishedSeries(
        String series,
        String indicator,
        String editions,
        BigDecimal factor,
        String title,
        String url,
        String licence,
        String download) {

    static List<PublishedSeries> of(Publisher publisher, Path directory) {
        return CsvTable.read(directory.resolve("series.csv"))
                .rows()
                .filter(row -> row.get("publisher").equals(publisher.commandName()))
                .map(row -> new PublishedSeries(
                        row.get("series"),
                        row.get("indicator_code"),
                        row.get("edition_series"),
                        new BigDecimal(row.get("factor")),
                        row.get("title"),
                        row.get("url"),
                        row.get("licence"),
                        row.get("download")))
                .toList();
    }

    static PublishedSeries find(List<PublishedSeries> known, Figure figure) {
        return known.stream()
                .filter(series -> series.series().equals(figure.series()))
                .findFirst()
                .orElseThrow(() -> ImportRefusal.at(
                        figure.file(),
                        figure.line(),
                        "'" + figure.series() + "' is no series that is imported; these are: "
                                + known.stream().map(PublishedSeries::series).collect(Collectors.joining(", "))));
    }
}
