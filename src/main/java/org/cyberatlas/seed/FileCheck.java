package org.cyberatlas.seed;

import java.sql.SQLException;
import java.util.List;

/** Check of all rows of a file. */
@FunctionalInterface
interface FileCheck {

    /** More would not be read by anybody. */
    int MOST_PROBLEMS = 20;

    List<DataProblem> problems(Incoming incoming) throws SQLException;
}
