package org.cyberatlas.publish;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Records of a CSV file below its header; each has as many cells as the header. */
record CsvRecords(String file, List<CsvRecord> preamble, List<String> header, List<CsvRecord> records) {

    /** Reads a file whose header is the first record that has the cells {@code required}, in any order. */
    static CsvRecords of(PublisherFile file, List<String> required) {
        List<CsvRecord> all = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file.text())) {
            reader.forEach(all::add);
        } catch (CsvParseException malformed) {
            throw ImportRefusal.of(file.name(), "is not well-formed CSV");
        } catch (IOException | UncheckedIOException impossible) {
            throw ImportRefusal.of(file.name(), "cannot be read");
        }
        for (int i = 0; i < all.size(); i++) {
            List<String> cells =
                    all.get(i).getFields().stream().map(String::strip).toList();
            if (cells.containsAll(required)) {
                return new CsvRecords(
                                file.name(), all.subList(0, i), withoutTrailing(cells), all.subList(i + 1, all.size()))
                        .checked(cells.size());
            }
        }
        throw ImportRefusal.of(file.name(), "has no header with the columns " + String.join(", ", required));
    }

    private static List<String> withoutTrailing(List<String> cells) {
        return cells.get(cells.size() - 1).isEmpty() ? cells.subList(0, cells.size() - 1) : cells;
    }

    private CsvRecords checked(int width) {
        if (header.stream().distinct().count() != header.size()) {
            throw ImportRefusal.of(file, "has a column twice");
        }
        for (CsvRecord record : records) {
            int cells = record.getFieldCount();
            if (cells != width) {
                throw ImportRefusal.at(
                        file,
                        record.getStartingLineNumber(),
                        "has " + cells + " cells, the header has " + width + "; is the file cut short?");
            }
        }
        if (records.isEmpty()) {
            throw ImportRefusal.of(file, "has no record below its header");
        }
        return this;
    }

    /** Second cell of the record above the header that starts with {@code name}; null if there is none. */
    String preamble(String name) {
        return preamble.stream()
                .filter(record ->
                        record.getFieldCount() > 1 && record.getField(0).equals(name))
                .map(record -> record.getField(1))
                .findFirst()
                .orElse(null);
    }

    String cell(CsvRecord record, String column) {
        int position = header.indexOf(column);
        return position < 0 ? "" : record.getField(position).strip();
    }

    ImportRefusal refusal(CsvRecord record, String reason) {
        return ImportRefusal.at(file, record.getStartingLineNumber(), reason);
    }

    Figure figure(
            CsvRecord record,
            String place,
            String series,
            int year,
            String value,
            Integer rank,
            boolean estimate,
            String note) {
        return new Figure(
                file,
                record.getStartingLineNumber(),
                place,
                series,
                year,
                number(record, value),
                rank,
                estimate,
                note == null || note.isBlank() ? null : note);
    }

    BigDecimal number(CsvRecord record, String value) {
        return PublishedNumber.read(value).orElseThrow(() -> refusal(record, "'" + value + "' is no number"));
    }

    int year(CsvRecord record, String value) {
        if (!value.matches("(19|20)[0-9]{2}")) {
            throw refusal(record, "'" + value + "' is no year");
        }
        return Integer.parseInt(value);
    }
}
