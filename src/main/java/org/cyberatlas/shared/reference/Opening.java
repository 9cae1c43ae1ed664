package org.cyberatlas.shared.reference;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The first statement of a transaction, which tells the version of the data that it sees: sent alone, or ahead of another. */
public interface Opening {

    /** The version, by a statement that is sent alone; empty where the data have none yet. */
    String read() throws SQLException;

    /** Text of the statement. */
    String sql();

    /** Sets its parameters, and tells how many there are. */
    int bind(PreparedStatement statement) throws SQLException;

    /** The version that its result says. */
    String version(ResultSet result) throws SQLException;
}
