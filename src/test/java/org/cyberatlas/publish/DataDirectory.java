package org.cyberatlas.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cyberatlas.publish.CsvTable.Row;

/** Copy of the data set that a test may change, with the observations of one indicator. */
final class DataDirectory {

    static final String INDICATOR = "internet_users_pct";

    private final Path data;

    /** @param directory empty; gets {@code data} and {@code import} */
    DataDirectory(Path directory, Predicate<String> observations) {
        this.data = directory.resolve("data");
        try {
            copy(Path.of("db/import"), directory.resolve("import"));
            Files.createDirectories(data);
            for (String table : List.of("actor", "source", "edition", "indicator")) {
                Files.copy(Path.of("db/data", table + ".csv"), data.resolve(table + ".csv"));
            }
            List<String> lines = Files.readAllLines(Path.of("db/data/observation.csv"));
            Files.write(
                    data.resolve("observation.csv"),
                    Stream.concat(
                                    Stream.of(lines.get(0)),
                                    lines.stream()
                                            .skip(1)
                                            .filter(line -> line.contains("," + INDICATOR + ","))
                                            .filter(observations))
                            .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    Path path() {
        return data;
    }

    List<Row> rows(String table, Predicate<Row> which) {
        return CsvTable.read(data.resolve(table + ".csv")).rows().filter(which).toList();
    }

    List<Row> observations(String source) {
        return rows("observation", row -> row.get("source_code").equals(source));
    }

    String text(String table) {
        try {
            return Files.readString(data.resolve(table + ".csv"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
