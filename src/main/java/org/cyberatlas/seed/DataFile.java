package org.cyberatlas.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Data file with the checks that come before PostgreSQL parses it. */
record DataFile(SeedFile file, int minimum, String text, List<String> lines) {

    static DataFile read(DataFiles files, SeedFile file) {
        String text = files.required(file.path());
        return new DataFile(file, files.minimum(file), text, lines(text));
    }

    private static List<String> lines(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        return text.endsWith("\n") ? lines.subList(0, lines.size() - 1) : lines;
    }

    int rows() {
        return lines.size() - 1;
    }

    /** Refuses what would make line numbers or columns unreliable, and a file that was cut short. */
    void requireForm(Table table) {
        requireHeader(table);
        for (int i = 1; i < lines.size(); i++) {
            requireWholeCells(i + 1, lines.get(i), table);
        }
        if (rows() < minimum) {
            throw new DataRefused(DataProblem.ofFile(
                    file.path(),
                    "at least %,d rows are expected, %,d are there; is the file cut short?"
                            .formatted(minimum, rows())));
        }
    }

    private void requireHeader(Table table) {
        List<String> expected = table.columnNames();
        List<String> found = List.of(lines.get(0).split(",", -1));
        if (found.equals(expected)) {
            return;
        }
        List<String> differences = new ArrayList<>();
        expected.stream().filter(name -> !found.contains(name)).forEach(name -> differences.add(name + " is missing"));
        found.stream()
                .filter(name -> !expected.contains(name))
                .forEach(name -> differences.add("'" + name + "' is unknown"));
        if (differences.isEmpty()) {
            differences.add("the columns stand in another order");
        }
        throw new DataRefused(DataProblem.ofLine(
                file.path(), 1, String.join(", ", differences) + "; the header is " + String.join(",", expected)));
    }

    /** A cell that runs over the end of its line would shift every line number after it. */
    private void requireWholeCells(int number, String line, Table table) {
        if (line.isBlank()) {
            throw new DataRefused(DataProblem.ofLine(file.path(), number, "the line is empty"));
        }
        if (line.indexOf('\r') >= 0) {
            throw new DataRefused(DataProblem.ofLine(file.path(), number, "a carriage return stands within the line"));
        }
        int column = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                column++;
            }
        }
        if (quoted) {
            String name = column < table.columns().size() ? table.columnNames().get(column) : null;
            throw new DataRefused(new DataProblem(
                    file.path(),
                    number,
                    name,
                    null,
                    "a quote opens here and is not closed on the line; a cell holds no line break"));
        }
    }
}
