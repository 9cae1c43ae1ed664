package org.cyberatlas.shared.catalogue;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Cursor;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.period.PartialDate;

/**
 * A total order over the rows of a reference table: keys that are never null, the last of them unique.
 *
 * <p>Keys compare as in the database, texts by code points. The name goes into every cursor, so that a cursor of one order is refused
 * by another.
 */
public final class CatalogueOrder<T> implements Comparator<T> {

    private final String name;
    private final List<Key<T, ?>> keys;
    private final Comparator<T> comparator;

    private CatalogueOrder(String name, List<Key<T, ?>> keys) {
        this.name = name;
        this.keys = keys;
        this.comparator = keys.stream()
                .map(Key::comparator)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the keys are only read
    public static <T> CatalogueOrder<T> by(String name, Key<T, ?>... keys) {
        return new CatalogueOrder<>(name, List.of(keys));
    }

    /** By one unique text, ascending in code point order. */
    public static <T> CatalogueOrder<T> byText(String name, Function<T, String> text) {
        return by(name, Key.text(text));
    }

    /**
     * One key of a row.
     *
     * @param value never null
     * @param order of the values
     * @param parser reads a value from the text that a cursor has
     */
    public record Key<T, V>(Function<T, V> value, Comparator<V> order, Function<String, V> parser) {

        /** Ascending in code point order. */
        public static <T> Key<T, String> text(Function<T, String> value) {
            return new Key<>(value, CodePoints.ORDER, text -> checked("text", text));
        }

        /** By the first day that a partial date can mean, oldest first and unknown last. */
        public static <T> Key<T, LocalDate> partialDate(Function<T, PartialDate> value) {
            return new Key<>(
                    row -> value.apply(row) == null
                            ? LocalDate.MAX
                            : value.apply(row).firstDay(),
                    Comparator.<LocalDate>naturalOrder(),
                    text -> checked("date", text).equals("infinity") ? LocalDate.MAX : LocalDate.parse(text));
        }

        /** By a whole number, smallest first and unknown last. */
        public static <T> Key<T, Integer> unknownLast(Function<T, Integer> value) {
            return new Key<>(
                    row -> value.apply(row) == null ? Integer.valueOf(Integer.MAX_VALUE) : value.apply(row),
                    Comparator.<Integer>naturalOrder(),
                    text -> Integer.valueOf(checked("int", text)));
        }

        private static String checked(String type, String text) {
            Ordering.Key.requireValue(type, text);
            return text;
        }

        public Key<T, V> descending() {
            return new Key<>(value, order.reversed(), parser);
        }

        private Comparator<T> comparator() {
            return (one, other) -> order.compare(value.apply(one), value.apply(other));
        }

        private int compareTo(T row, String bound) {
            return order.compare(value.apply(row), parser.apply(bound));
        }

        /** As PostgreSQL writes the value. */
        private String written(T row) {
            Object written = value.apply(row);
            return LocalDate.MAX.equals(written) ? "infinity" : written.toString();
        }
    }

    @Override
    public int compare(T one, T other) {
        return comparator.compare(one, other);
    }

    /** A page of rows that are in this order already. */
    public <N extends T> Connection<N> page(List<N> rows, PageRequest request) {
        List<N> from = beyondCursor(rows, request);
        boolean more = from.size() > request.size();
        List<N> nodes = !more
                ? from
                : request.backwards()
                        ? from.subList(from.size() - request.size(), from.size())
                        : from.subList(0, request.size());
        List<Edge<N>> page = nodes.stream()
                .map(row -> new Edge<>(request.cursors() ? Cursor.write(name, keysAsJson(row)) : null, row))
                .toList();
        return Connection.of(page, more, request, request.total() ? rows.size() : null);
    }

    private <N extends T> List<N> beyondCursor(List<N> rows, PageRequest request) {
        if (request.cursor() == null) {
            return rows;
        }
        List<String> keysOfCursor = Cursor.read(
                name,
                keys.stream().<Consumer<String>>map(key -> key.parser()::apply).toList(),
                request);
        return rows.stream()
                .filter(row ->
                        request.backwards() ? compareTo(row, keysOfCursor) < 0 : compareTo(row, keysOfCursor) > 0)
                .toList();
    }

    /** Comparison of a row with the keys of a cursor. */
    private int compareTo(T row, List<String> bounds) {
        for (int i = 0; i < keys.size(); i++) {
            int compared = keys.get(i).compareTo(row, bounds.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** The keys of a row as one JSON array of texts, in the form of PostgreSQL's {@code json_build_array}. */
    private String keysAsJson(T row) {
        return keys.stream()
                .map(key -> '"' + new String(JsonStringEncoder.getInstance().quoteAsString(key.written(row))) + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
