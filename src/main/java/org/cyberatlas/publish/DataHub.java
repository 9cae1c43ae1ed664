package org.cyberatlas.publish;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Series of the ITU DataHub: a record for each country and year, with the note and source of that figure, as rows of a CSV or as an array of
 * JSON.
 */
final class DataHub implements Format {

    private static final List<String> HEADER =
            List.of("seriesCode", "entityIso", "dataValue", "dataYear", "dataNote", "dataSource");

    @Override
    public boolean reads(List<PublisherFile> files) {
        return Format.super.reads(files) || files.stream().noneMatch(PublisherFile::isJson);
    }

    @Override
    public Publication read(List<PublisherFile> files, ImportRequest request) {
        Set<String> places = new LinkedHashSet<>();
        List<Figure> figures = new ArrayList<>();
        for (PublisherFile file : files) {
            if (file.isJson()) {
                readJson(file, places, figures);
            } else {
                readCsv(file, places, figures);
            }
        }
        return new Publication(null, places, Set.of(), figures);
    }

    private static void readCsv(PublisherFile file, Set<String> places, List<Figure> figures) {
        CsvRecords csv = CsvRecords.of(file, HEADER);
        for (CsvRecord record : csv.records()) {
            String place = csv.cell(record, "entityIso");
            places.add(place);
            String value = csv.cell(record, "dataValue");
            if (!value.isEmpty()) {
                String note = note(csv.cell(record, "dataSource"), csv.cell(record, "dataNote"));
                figures.add(csv.figure(
                        record,
                        place,
                        csv.cell(record, "seriesCode"),
                        csv.year(record, csv.cell(record, "dataYear")),
                        value,
                        null,
                        isEstimate(note),
                        note));
            }
        }
    }

    private static void readJson(PublisherFile file, Set<String> places, List<Figure> figures) {
        JsonNode records = JsonRecords.read(file);
        if (!records.isArray()) {
            throw ImportRefusal.of(file.name(), "is no array of data points");
        }
        for (int i = 0; i < records.size(); i++) {
            JsonNode record = records.get(i);
            String place = JsonRecords.text(file, i, record, "entityIso");
            places.add(place);
            BigDecimal value = JsonRecords.number(file, i, record, "dataValue");
            if (value != null) {
                String note = note(
                        record.path("dataSource").asText(""),
                        record.path("dataNote").asText(""));
                figures.add(new Figure(
                        file.name(),
                        i + 1,
                        place,
                        JsonRecords.text(file, i, record, "seriesCode"),
                        JsonRecords.year(file, i, record.path("dataYear").asText()),
                        value,
                        null,
                        isEstimate(note),
                        note));
            }
        }
    }

    /** Source and note as one text; null if both are empty. */
    private static String note(String source, String note) {
        String text = Stream.of(source, note)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    private static boolean isEstimate(String note) {
        return note != null && note.toLowerCase(Locale.ROOT).contains("estimate");
    }
}
