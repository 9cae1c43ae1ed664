package org.cyberatlas.seed;

import java.util.List;
import java.util.stream.Collectors;

/** The data cannot be loaded as it is; the message says where and why, the first problem first, and the database is as it was. */
public final class DataRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataRefused(DataProblem problem) {
        super(problem.toString());
    }

    DataRefused(List<DataProblem> problems) {
        super(problems.stream().map(DataProblem::toString).collect(Collectors.joining("\n")));
    }

    DataRefused(String reason) {
        super(reason);
    }

    /** What failed below is told in the message and kept beside it: the message stays the last word to whoever looks for a cause. */
    DataRefused(DataProblem problem, Exception failure) {
        super(problem + ": " + failure.getMessage());
        addSuppressed(failure);
    }
}
