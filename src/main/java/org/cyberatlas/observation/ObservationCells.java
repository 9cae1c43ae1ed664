package org.cyberatlas.observation;

import java.util.Set;
import org.cyberatlas.shared.data.Row;

/** Cells of one row of the table {@code observation_standing}, for the columns that were read. */
final class ObservationCells {

    private static final Object NOT_READ = new Object();

    private final Object[] values = new Object[ObservationColumn.values().length];

    ObservationCells(Row row, Set<ObservationColumn> read) {
        for (ObservationColumn cell : ObservationColumn.values()) {
            values[cell.ordinal()] = read.contains(cell) ? cell.in(row) : NOT_READ;
        }
    }

    /** Value of a cell; null if it is empty. */
    @SuppressWarnings("unchecked") // a cell is read as what it is
    <T> T get(ObservationColumn cell) {
        Object value = values[cell.ordinal()];
        if (value == NOT_READ) {
            throw new IllegalStateException(cell + " was not read");
        }
        return (T) value;
    }

    /** A code list's value. */
    <V extends Enum<V>> V code(Class<V> type, ObservationColumn cell) {
        String code = get(cell);
        return code == null ? null : Enum.valueOf(type, code);
    }
}
