package org.cyberatlas.seed;

import java.util.List;
import java.util.stream.Collectors;

/** The data cannot be loaded as it is; the message says where and why, the first problem first, and the database is as it was. */
public final class DataRefused extends RuntimeException {

    static final int MOST_PROBLEMS = 20;

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

    /** The message names the failure below and the cause holds it, so that the last message of a stack trace is this one. */
    DataRefused(DataProblem problem, Exception failure) {
        super(problem + ": " + failure.getMessage());
        addSuppressed(failure);
    }
}
