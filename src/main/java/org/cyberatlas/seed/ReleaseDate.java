package org.cyberatlas.seed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The day on which the rows were published, which the curator writes into {@code db/data/release.csv}. */
final class ReleaseDate {

    static final String PATH = "db/data/release.csv";

    private ReleaseDate() {}

    static LocalDate read(DataFiles files) {
        List<String> lines = files.required(PATH).lines().toList();
        if (lines.size() != 2 || !lines.get(0).equals("published_on")) {
            throw new DataRefused(
                    DataProblem.ofFile(PATH, "the file is the header published_on and one line with a day"));
        }
        try {
            return LocalDate.parse(lines.get(1));
        } catch (DateTimeParseException e) {
            throw new DataRefused(new DataProblem(
                    PATH, 2, "published_on", lines.get(1), "not a day of the calendar, written 2020-02-20"));
        }
    }
}
