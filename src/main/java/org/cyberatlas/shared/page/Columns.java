package org.cyberatlas.shared.page;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * A row read column by column into a value of its own.
 *
 * <p>For rows whose content depends on the question (a reading's standing on a day): a managed entity would be the same
 * object for two aliases that ask for two days. And for rows of which there are many: they are read by JDBC, as they come.
 */
public final class Columns<T> implements Shape<T> {

    private final List<String> names;
    private final Function<Row, T> reader;

    /** @param names every column that the reader reads */
    public Columns(Function<Row, T> reader, String... names) {
        this.reader = reader;
        this.names = List.of(names);
    }

    /** These columns and others of the same row, read into one value. */
    public <O, R> Columns<R> with(Columns<O> others, BiFunction<T, O, R> both) {
        return new Columns<>(
                row -> both.apply(reader.apply(row), others.reader.apply(row)),
                Stream.concat(names.stream(), others.names.stream()).distinct().toArray(String[]::new));
    }

    @Override
    public String columns(String alias) {
        return names.stream().map(name -> alias + '.' + name).collect(Collectors.joining(", "));
    }

    @Override
    public List<Fetched<T>> fetch(Session session, String sql, String alias, Map<String, Object> parameters) {
        return new Statement(sql)
                .read(
                        session,
                        parameters,
                        row -> new Fetched<>(row.text("parent"), row.text("keys"), reader.apply(row)));
    }

    @Override
    public Stream<T> stream(Session session, String sql, Map<String, Object> parameters) {
        return new Statement(sql).stream(session, parameters, reader);
    }

    /** The rows of a statement that selects these columns. */
    public List<T> list(Session session, String sql, Map<String, Object> parameters) {
        return new Statement(sql).read(session, parameters, reader);
    }
}
