package org.cyberatlas.shared.page;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.shared.data.Row;

/**
 * The columns of a row, and how they are read into a value.
 *
 * <p>A row of a table that grows is no managed entity: what it holds depends on the request (the standing of an observation on a
 * day), and reading a few hundred of them through Hibernate takes longer than the database does.
 */
public final class Columns<T> {

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

    /** The columns as they stand in a statement; the row goes by the alias given. */
    public String of(String alias) {
        return names.stream().map(name -> alias + '.' + name).collect(Collectors.joining(", "));
    }

    /** The value of a row that has these columns. */
    public T read(Row row) {
        return reader.apply(row);
    }
}
