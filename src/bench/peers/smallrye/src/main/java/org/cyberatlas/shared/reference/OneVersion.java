package org.cyberatlas.shared.reference;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Nothing is loaded during the bench: what is kept for a version of the data is good for every question, as it is in the atlas. */
public final class OneVersion implements Opening {

    private static final String VERSION = "of the bench";
    private static final int UNKNOWN = 0;

    private OneVersion() {}

    /** The version is seen before the first statement, so that none takes anything along. */
    public static void begin() {
        try {
            VersionSeen.begin(new Snapshot(null, UNKNOWN, new OneVersion()));
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static void end() {
        VersionSeen.end();
    }

    @Override
    public String read() {
        return VERSION;
    }

    @Override
    public String sql() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int bind(PreparedStatement statement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String version(ResultSet result) {
        throw new UnsupportedOperationException();
    }
}
