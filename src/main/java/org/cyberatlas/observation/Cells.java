package org.cyberatlas.observation;

import java.util.Set;
import org.cyberatlas.shared.data.Row;

/** The cells of one row of the table {@code observation_standing} that were read; nothing is known of the others, not even that they are empty. */
final class Cells {

    private static final Object NOT_READ = new Object();

    private final Object[] values = new Object[Cell.values().length];

    Cells(Row row, Set<Cell> read) {
        for (Cell cell : Cell.values()) {
            values[cell.ordinal()] = read.contains(cell) ? cell.in(row) : NOT_READ;
        }
    }

    /** What a cell holds; null where it is empty. */
    @SuppressWarnings("unchecked") // a cell is read as what it is
    <T> T get(Cell cell) {
        Object value = values[cell.ordinal()];
        if (value == NOT_READ) {
            throw new IllegalStateException(cell + " was not read");
        }
        return (T) value;
    }

    /** A code list's value. */
    <V extends Enum<V>> V code(Class<V> type, Cell cell) {
        String code = get(cell);
        return code == null ? null : Enum.valueOf(type, code);
    }
}
