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

    DataRefused(DataProblem problem, Throwable cause) {
        super(problem + ": " + cause.getMessage(), cause);
    }
}
