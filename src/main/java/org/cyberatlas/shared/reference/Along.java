package org.cyberatlas.shared.reference;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What is sent along with a statement, so that the database is asked once rather than three times: ahead of it what tells the version
 * that its transaction sees, after it the end of that transaction.
 */
public final class Along {

    private static final Along NOTHING = new Along(null, false, false);

    private final Snapshot snapshot;
    private final boolean opens;
    private final boolean ends;

    private Along(Snapshot snapshot, boolean opens, boolean ends) {
        this.snapshot = snapshot;
        this.opens = opens;
        this.ends = ends;
    }

    static Along with(Snapshot snapshot, boolean opens, boolean ends) {
        return opens || ends ? new Along(snapshot, opens, ends) : NOTHING;
    }

    static Along nothing() {
        return NOTHING;
    }

    /** The text that is sent for that of a statement. */
    public String around(String sql) {
        return (opens ? snapshot.opening().sql() + "; " : "") + sql + (ends ? "; COMMIT" : "");
    }

    /** Sets the parameters that come before those of the statement, and tells how many there are. */
    public int bind(PreparedStatement sent) throws SQLException {
        return opens ? snapshot.opening().bind(sent) : 0;
    }

    /** Reads what comes ahead of the rows of the statement, which are the next result. */
    public void read(PreparedStatement executed) throws SQLException {
        if (opens) {
            try (ResultSet result = executed.getResultSet()) {
                snapshot.sees(snapshot.opening().version(result));
            }
            executed.getMoreResults();
        }
        if (ends) {
            snapshot.ended();
        }
    }
}
