package org.cyberatlas.shared.data;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.period.PartialDate;

/** The columns of one row by name, each null where the cell is empty. */
public final class Row {

    private final ResultSet result;
    private final Map<String, Integer> positions = new HashMap<>();

    /** @param result that stands at another row each time that this is read */
    Row(ResultSet result) throws SQLException {
        this.result = result.unwrap(ResultSet.class); // the driver's own, without the pool's wrapper around each cell
    }

    /** Moves on to the next row; false after the last one. */
    boolean next() {
        try {
            return result.next();
        } catch (SQLException failed) {
            throw new StatementException("the next row cannot be read", failed);
        }
    }

    public String text(String name) {
        return read(name, ResultSet::getString);
    }

    public Integer whole(String name) {
        return read(name, (row, position) -> {
            int value = row.getInt(position);
            return row.wasNull() ? null : value;
        });
    }

    public Long key(String name) {
        return read(name, (row, position) -> {
            long value = row.getLong(position);
            return row.wasNull() ? null : value;
        });
    }

    public Double number(String name) {
        return read(name, (row, position) -> {
            BigDecimal value = row.getBigDecimal(position);
            return value == null ? null : value.doubleValue();
        });
    }

    /** A number that the database holds in binary, as {@code float8}. */
    public Double binary(String name) {
        return read(name, (row, position) -> {
            double value = row.getDouble(position);
            return row.wasNull() ? null : value;
        });
    }

    public Boolean truth(String name) {
        return read(name, (row, position) -> {
            boolean value = row.getBoolean(position);
            return row.wasNull() ? null : value;
        });
    }

    public LocalDate day(String name) {
        return read(name, (row, position) -> row.getObject(position, LocalDate.class));
    }

    public PartialDate partialDate(String name) {
        return PartialDate.of(text(name));
    }

    /** The elements of an array of texts; none where the cell is empty. */
    public List<String> texts(String name) {
        String[] elements = read(name, (row, position) -> {
            Array array = row.getArray(position);
            return array == null ? null : (String[]) array.getArray();
        });
        return elements == null ? List.of() : List.of(elements);
    }

    /** A code list's value. */
    public <V extends Enum<V>> V code(Class<V> type, String name) {
        String code = text(name);
        return code == null ? null : Enum.valueOf(type, code);
    }

    private interface Reader<T> {

        T read(ResultSet row, int position) throws SQLException;
    }

    private <T> T read(String name, Reader<T> reader) {
        try {
            Integer position = positions.get(name);
            if (position == null) {
                position = result.findColumn(name);
                positions.put(name, position);
            }
            return reader.read(result, position);
        } catch (SQLException unreadable) {
            throw new StatementException("column " + name + " cannot be read", unreadable);
        }
    }
}
