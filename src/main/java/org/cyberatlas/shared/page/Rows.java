package org.cyberatlas.shared.page;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.hibernate.HibernateException;

/** The rows of a statement that is executing, one after the other. */
final class Rows extends Spliterators.AbstractSpliterator<Row> {

    private final PreparedStatement statement;
    private final ResultSet result;
    private final Row row;

    Rows(PreparedStatement statement) throws SQLException {
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
            throw new HibernateException("the next row cannot be read", failed);
        }
    }

    void close() {
        try {
            statement.close(); // and the result with it
        } catch (SQLException failed) {
            throw new HibernateException("the statement cannot be closed", failed);
        }
    }
}
