package org.cyberatlas.shared.data;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** A spliterator over the rows of an open result. */
final class RowSpliterator extends Spliterators.AbstractSpliterator<Row> {

    private final PreparedStatement statement;
    private final ResultSet result;
    private final Row row;

    RowSpliterator(PreparedStatement statement) throws SQLException {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.statement = statement;
        this.result = statement.executeQuery();
        this.row = new Row(result);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Row> reader) {
        try {
            boolean more = result.next();
            if (more) {
                reader.accept(row);
            }
            return more;
        } catch (SQLException failed) {
            throw new StatementException("the next row cannot be read", failed);
        }
    }

    void close() {
        try {
            statement.close(); // and the result with it
        } catch (SQLException failed) {
            throw new StatementException("the statement cannot be closed", failed);
        }
    }
}
