package org.cyberatlas.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Rows of {@code db/data}, from which tests compute the counts that they expect. */
public final class CsvRows {

    private static final Map<String, List<Map<String, String>>> READ = new ConcurrentHashMap<>();

    private CsvRows() {}

    /** Each row by column; an empty cell is an empty text. */
    public static List<Map<String, String>> of(String table) {
        return READ.computeIfAbsent(table, CsvRows::read);
    }

    public static int count(String table) {
        return of(table).size();
    }

    public static int count(String table, Predicate<Map<String, String>> counted) {
        return (int) of(table).stream().filter(counted).count();
    }

    /** Number of rows whose cell in the column has the value. */
    public static int count(String table, String column, String value) {
        return count(table, row -> row.get(column).equals(value));
    }

    private static List<Map<String, String>> read(String table) {
        List<String> lines = text("db/data/" + table + ".csv").lines().toList();
        List<String> header = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String text(String resource) {
        try (InputStream in = CsvRows.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
