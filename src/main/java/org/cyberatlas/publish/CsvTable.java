package org.cyberatlas.publish;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Table of the data set: a CSV file with a header, rewritten as it was except for the rows that change. */
final class CsvTable {

    private final Path file;
    private final List<String> header;
    private final List<Row> rows;

    private CsvTable(Path file, List<String> header, List<Row> rows) {
        this.file = file;
        this.header = header;
        this.rows = rows;
    }

    static CsvTable read(Path file) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            List<String[]> records = reader.stream()
                    .map(record -> record.getFields().toArray(String[]::new))
                    .toList();
            CsvTable table = new CsvTable(file, List.of(records.get(0)), new ArrayList<>());
            records.stream().skip(1).forEach(cells -> table.rows.add(table.new Row(cells)));
            return table;
        } catch (IOException unreadable) {
            throw ImportRefusal.of(file.toString(), "cannot be read; is '--data' the directory db/data?");
        }
    }

    Stream<Row> rows() {
        return rows.stream();
    }

    /** A row of these cells by column; a column that is not named is empty. */
    Row row(Map<String, String> cells) {
        String[] values =
                header.stream().map(column -> cells.getOrDefault(column, "")).toArray(String[]::new);
        return new Row(values);
    }

    void remove(Predicate<Row> which) {
        rows.removeIf(which);
    }

    /** Adds rows in the order of these columns; rows that are there keep their order. */
    void add(List<Row> added, List<String> order) {
        Comparator<Row> byKey = order.stream()
                .map(column -> Comparator.comparing((Row row) -> row.get(column)))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        List<Row> sorted = added.stream().sorted(byKey).toList();
        List<Row> merged = new ArrayList<>(rows.size() + sorted.size());
        int next = 0;
        for (Row row : rows) {
            while (next < sorted.size() && byKey.compare(sorted.get(next), row) < 0) {
                merged.add(sorted.get(next++));
            }
            merged.add(row);
        }
        merged.addAll(sorted.subList(next, sorted.size()));
        rows.clear();
        rows.addAll(merged);
    }

    String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.cells));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Writes all tables, or none if one cannot be written beside its file. */
    static void write(List<CsvTable> tables) {
        try {
            for (CsvTable table : tables) {
                Files.writeString(table.written(), table.text(), StandardCharsets.UTF_8);
            }
            for (CsvTable table : tables) {
                Files.move(table.written(), table.file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new ImportRefusal("the files of " + tables.get(0).file.getParent() + " cannot be written");
        }
    }

    private Path written() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /** Row of a table. */
    final class Row {

        private final String[] cells;

        private Row(String[] cells) {
            this.cells = cells;
        }

        /** Cell of a column; empty if the cell is. */
        String get(String column) {
            return cells[header.indexOf(column)];
        }

        void set(String column, String value) {
            cells[header.indexOf(column)] = value;
        }
    }
}
