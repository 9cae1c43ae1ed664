package org.cyberatlas.shared.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cyberatlas.shared.text.Text;

/**
 * A total order over the rows of a listing: keys that are never null, the last of them unique.
 *
 * <p>The name goes into every cursor, so that a cursor of one ordering is refused by another.
 */
public record Ordering(String name, List<Key> keys) {

    /** One key: an SQL expression that is never null, its SQL type, and its direction. */
    public record Key(String expression, String type, boolean ascending) {

        private static final Pattern NUMERIC = Pattern.compile("-?\\d+(\\.\\d+)?");
        private static final int MAXIMUM_DIGITS = 100;

        /** Ascending in code point order, whatever the collation of the database. */
        public static Key text(String expression) {
            return ascending(expression + " COLLATE \"C\"", "text");
        }

        /** By the first day that a partial date can mean, oldest first and unknown last. */
        public static Key partialDate(String expression) {
            return ascending("coalesce(partial_date_start(" + expression + "), DATE 'infinity')", "date");
        }

        public static Key ascending(String expression, String type) {
            return new Key(expression, type, true);
        }

        public static Key descending(String expression, String type) {
            return new Key(expression, type, false);
        }

        /**
         * Refuses a text that the database would not take for a value of a key of this SQL type.
         *
         * @throws IllegalArgumentException or {@link java.time.DateTimeException} where it is none
         */
        public static void requireValue(String type, String text) {
            boolean valid =
                    switch (type) {
                        case "int" -> Integer.toString(Integer.parseInt(text)).equals(text);
                        case "bigint" -> Long.toString(Long.parseLong(text)).equals(text);
                        case "numeric" ->
                            text.length() <= MAXIMUM_DIGITS
                                    && NUMERIC.matcher(text).matches();
                        case "boolean" -> text.equals("true") || text.equals("false");
                        case "date" ->
                            text.equals("infinity")
                                    || text.equals("-infinity")
                                    || text.length() == 10
                                            && LocalDate.parse(text).getYear() > 0; // the database has no year 0
                        case "text" -> Text.isSound(text);
                        default -> throw new IllegalStateException("a key of the type " + type);
                    };
            if (!valid) {
                throw new IllegalArgumentException("no " + type);
            }
        }
    }

    public static Ordering by(String name, Key... keys) {
        return new Ordering(name, List.of(keys));
    }

    /** Checks of the texts that a cursor has for the keys. */
    List<Consumer<String>> checks() {
        return keys.stream()
                .<Consumer<String>>map(key -> text -> Key.requireValue(key.type(), text))
                .toList();
    }

    String orderBy(boolean backwards) {
        return keys.stream()
                .map(key -> key.expression() + (key.ascending() == backwards ? " DESC" : " ASC"))
                .collect(Collectors.joining(", "));
    }

    /** The keys of a row as one JSON array of texts, from which its cursor is made. */
    String keysAsJson() {
        return keys.stream()
                .map(key -> "(" + key.expression() + ")::text")
                .collect(Collectors.joining(", ", "json_build_array(", ")::text"));
    }

    /** Rows after the bound values (before them when backwards): the lexicographic comparison, spelt out per key. */
    String beyondCursor(boolean backwards) {
        List<String> alternatives = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String equalSoFar = IntStream.range(0, i)
                    .mapToObj(j -> keys.get(j).expression() + " = " + bound(j) + " AND ")
                    .collect(Collectors.joining());
            String comparison = keys.get(i).ascending() == backwards ? " < " : " > ";
            alternatives.add("(" + equalSoFar + keys.get(i).expression() + comparison + bound(i) + ")");
        }
        return "(" + String.join(" OR ", alternatives) + ")";
    }

    static String parameter(int key) {
        return "cursor_" + key;
    }

    private String bound(int key) {
        return "CAST(:" + parameter(key) + " AS " + keys.get(key).type() + ")";
    }
}
