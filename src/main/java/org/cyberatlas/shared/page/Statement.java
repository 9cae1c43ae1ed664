package org.cyberatlas.shared.page;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cyberatlas.shared.reference.Along;
import org.cyberatlas.shared.reference.VersionSeen;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * A statement with named parameters, executed by JDBC in the transaction of a session.
 *
 * <p>For rows that become no entity. Hibernate would read each column through three layers, and dates through a calendar: for some
 * hundred readings that takes longer than the database does.
 */
final class Statement {

    /** Rows that a cursor brings at a time. */
    static final int FETCHED = 500;

    private final String sql;
    private final List<String> names = new ArrayList<>();

    Statement(String text) {
        StringBuilder read = new StringBuilder(text.length());
        int from = 0;
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', from)) {
            int end = endOfName(text, colon + 1);
            read.append(text, from, colon);
            if (end > colon + 1) {
                names.add(text.substring(colon + 1, end));
                read.append('?');
                from = end;
            } else { // the first of the two colons of a cast
                read.append("::");
                from = colon + 2;
            }
        }
        this.sql = read.append(text, from, text.length()).toString();
    }

    /** A name is of small letters, digits and underscores. */
    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9' || character == '_';
    }

    /** @param reader what becomes of a row, which is good until the next one */
    <R> List<R> read(Session session, Map<String, Object> parameters, Function<Row, R> reader) {
        Along along = VersionSeen.along();
        String sent = along.around(inspected(session));
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sent)) {
                bind(connection, statement, along.bind(statement), parameters);
                statement.execute();
                along.read(statement);
                try (ResultSet result = statement.getResultSet()) {
                    List<R> rows = new ArrayList<>();
                    Row row = new Row(result);
                    while (result.next()) {
                        rows.add(reader.apply(row));
                    }
                    return rows;
                }
            }
        });
    }

    /** The same, row by row: a cursor of the database holds the rest, until the stream is closed. */
    <R> Stream<R> stream(Session session, Map<String, Object> parameters, Function<Row, R> reader) {
        String inspected = inspected(session);
        return session.doReturningWork(connection -> {
            PreparedStatement statement = connection.prepareStatement(inspected);
            bind(connection, statement, 0, parameters);
            statement.setFetchSize(FETCHED);
            Rows rows = new Rows(statement);
            return StreamSupport.stream(rows, false).map(reader).onClose(rows::close);
        });
    }

    private void bind(Connection connection, PreparedStatement statement, int before, Map<String, Object> parameters)
            throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            bind(connection, statement, before + i + 1, parameters.get(names.get(i)));
        }
    }

    /** As Hibernate does with a statement of its own, before it takes a connection: whoever listens to those hears this one, too. */
    private String inspected(Session session) {
        StatementInspector inspector = session.unwrap(SharedSessionContractImplementor.class)
                .getJdbcSessionContext()
                .getStatementInspector();
        String inspected = inspector == null ? null : inspector.inspect(sql);
        return inspected == null ? sql : inspected;
    }

    private static void bind(Connection connection, PreparedStatement statement, int position, Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.NULL); // its type is what the text casts it to
        } else if (value instanceof String[] texts) {
            statement.setArray(position, connection.createArrayOf("text", texts));
        } else if (value instanceof Integer[] numbers) {
            statement.setArray(position, connection.createArrayOf("int4", numbers));
        } else if (value instanceof Long[] keys) {
            statement.setArray(position, connection.createArrayOf("int8", keys));
        } else {
            statement.setObject(position, value);
        }
    }
}
