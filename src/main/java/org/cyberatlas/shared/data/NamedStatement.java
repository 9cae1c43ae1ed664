package org.cyberatlas.shared.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A statement with named parameters ({@code :name}) in the form that JDBC takes. */
final class NamedStatement {

    private final String sql;
    private final List<String> names = new ArrayList<>();

    NamedStatement(String text) {
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

    /** The text with a question mark for each parameter. */
    String sql() {
        return sql;
    }

    /** @param before number of parameters that stand ahead of those of this statement */
    void bind(PreparedStatement prepared, int before, Map<String, Object> parameters) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            bind(prepared.getConnection(), prepared, before + i + 1, parameters.get(names.get(i)));
        }
    }

    private static void bind(Connection connection, PreparedStatement prepared, int position, Object value)
            throws SQLException {
        if (value == null) {
            prepared.setNull(position, Types.NULL); // its type is what the text casts it to
        } else if (value instanceof String[] texts) {
            prepared.setArray(position, connection.createArrayOf("text", texts));
        } else if (value instanceof Integer[] numbers) {
            prepared.setArray(position, connection.createArrayOf("int4", numbers));
        } else if (value instanceof Long[] keys) {
            prepared.setArray(position, connection.createArrayOf("int8", keys));
        } else {
            prepared.setObject(position, value);
        }
    }
}
