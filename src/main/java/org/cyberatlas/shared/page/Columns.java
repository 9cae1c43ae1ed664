package org.cyberatlas.shared.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.query.NativeQuery;

/**
 * A row read column by column into a value of its own.
 *
 * <p>For rows whose content depends on the question (a reading's standing on a day): a managed entity would be the same
 * object for two aliases that ask for two days.
 */
public final class Columns<T> implements Shape<T> {

    private final Map<String, Class<?>> types = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Function<Row, T> reader;

    private Columns(Function<Row, T> reader) {
        this.reader = reader;
    }

    public static <T> Columns<T> readBy(Function<Row, T> reader) {
        return new Columns<>(reader);
    }

    public Columns<T> with(Class<?> type, String... names) {
        for (String name : names) {
            positions.put(name, types.size());
            types.put(name, type);
        }
        return this;
    }

    @Override
    public void declare(NativeQuery<?> query, String alias) {
        types.forEach(query::addScalar);
    }

    @Override
    public T read(Object[] row, int from) {
        return reader.apply(new Row(positions, row, from));
    }

    /** The columns of one row by name. */
    public static final class Row {

        private final Map<String, Integer> positions;
        private final Object[] values;
        private final int from;

        private Row(Map<String, Integer> positions, Object[] values, int from) {
            this.positions = positions;
            this.values = values;
            this.from = from;
        }

        /** The value of a column; null where the cell is empty. */
        public <V> V get(Class<V> type, String name) {
            return type.cast(values[from + positions.get(name)]);
        }

        /** A code list's value; null where the cell is empty. */
        public <V extends Enum<V>> V code(Class<V> type, String name) {
            String code = get(String.class, name);
            return code == null ? null : Enum.valueOf(type, code);
        }
    }
}
