package org.cyberatlas.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.text.SearchText;
import org.cyberatlas.shared.text.Text;

/** The parameters of the URI of a page. The URI holds everything that a visitor chose, so each choice is a link or a form. */
public final class Choices {

    /** Actors that a page shows side by side at most. */
    public static final int MOST_ACTORS = 12;

    private static final int LONGEST = 200;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private final String path;
    private final String code;
    private final Map<String, String> given = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();

    /**
     * @param path of the URI, decoded
     * @param code that stands in the path; null where none does
     */
    Choices(String path, String code, Map<String, List<String>> parameters) {
        this.path = path;
        this.code = code;
        parameters.forEach((name, values) -> {
            String value = String.join(",", values).strip();
            if (!Text.isSound(name) || !Text.isSound(value)) {
                throw new BadInput(ErrorCode.BAD_REQUEST, null, "The URI contains U+0000 or an unpaired surrogate");
            }
            if (!value.isEmpty()) {
                given.put(name, value);
            }
        });
        if (code != null && (!Text.isSound(code) || code.length() > LONGEST)) {
            throw new BadInput(ErrorCode.BAD_REQUEST, null, "The path of the URI holds no code");
        }
    }

    /** The code in the path. */
    public String code() {
        return code;
    }

    /** A text of at most 200 characters; null where none is given. */
    public String text(String name) {
        known.add(name);
        String value = given.get(name);
        if (value != null && value.length() > LONGEST) {
            throw bad(name, "'" + name + "' has more than " + LONGEST + " characters");
        }
        return value;
    }

    /** A text to search for; null where none is given. Errors: BAD_ARGUMENT if it has fewer letters and digits than are needed. */
    public String sought(String name, int fewest) {
        String text = text(name);
        return text == null ? null : SearchText.checked(name, text, fewest);
    }

    /** Values that are parted by commas, without repetitions; empty where none is given. */
    public List<String> list(String name) {
        known.add(name);
        String value = given.get(name);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The same as an argument: null where none is given, so that nothing is restricted. */
    public List<String> condition(String name) {
        List<String> values = list(name);
        return values.isEmpty() ? null : values;
    }

    /** The codes of chosen actors; empty where none is given. Errors: BAD_ARGUMENT for more than a page shows. */
    public List<String> actors() {
        List<String> actors = list("actors");
        if (actors.size() > MOST_ACTORS) {
            throw bad("actors", "'actors' takes up to " + MOST_ACTORS + " codes; it has " + actors.size());
        }
        return actors;
    }

    /** The URI to which a form that adds an actor leads, with all of them; null if none is added. */
    public String adding(List<String> actors) {
        String added = text("add");
        if (added == null) {
            return null;
        }
        List<String> all = new ArrayList<>(actors);
        if (actors.stream().map(Text::upper).noneMatch(Text.upper(added)::equals)) {
            all.add(added);
        }
        return withActors(all);
    }

    /** The URI with these actors, from the beginning of a list of several pages. */
    public String withActors(List<String> actors) {
        return withActors(path, actors);
    }

    /** The same choices with these actors on the page of a path. */
    public String withActors(String path, List<String> actors) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("actors", actors);
        without("actors", "add", "after").forEach(each -> parameters.put(each.getKey(), each.getValue()));
        return uri(path, parameters);
    }

    /** A year; null where none is given. */
    public Integer year(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            int year = Integer.parseInt(value);
            if (year >= EARLIEST && year <= LATEST) {
                return year;
            }
        } catch (NumberFormatException none) {
            // No number: refused below.
        }
        throw bad(
                name,
                "'" + name + "' takes a year from " + EARLIEST + " to " + LATEST + ", such as 2020; it is '" + value
                        + "'");
    }

    /** One of some words, in any case; the default if none is given. */
    public String word(String name, List<String> words, String usual) {
        String value = text(name);
        if (value == null) {
            return usual;
        }
        return words.stream()
                .filter(word -> Text.lower(word).equals(Text.lower(value)))
                .findFirst()
                .orElseThrow(() -> unknown(name, value, words));
    }

    /** One of the values of an enumeration of the API, which a URI has in lower case with hyphens; null where none is given. */
    public String value(String name, List<String> values) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        String wanted = Text.upper(value).replace('-', '_');
        return values.stream().filter(wanted::equals).findFirst().orElseThrow(() -> unknown(name, value, values));
    }

    /** The same as an argument that takes several. */
    public List<String> condition(String name, List<String> values) {
        String value = value(name, values);
        return value == null ? null : List.of(value);
    }

    private static BadInput unknown(String name, String value, List<String> words) {
        return bad(
                name,
                "'" + name + "' takes one of " + String.join(", ", words) + "; it is '" + value + "'"
                        + UnknownCode.didYouMean(value, words));
    }

    public static BadInput bad(String name, String message) {
        return new BadInput(ErrorCode.BAD_ARGUMENT, name, message);
    }

    /** Rejects parameters that the page does not have: a typing error must not change what is shown in silence. */
    void requireNothingElse() {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw bad(name, "unknown parameter '" + name + "'" + UnknownCode.offered(name, known));
                });
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** The value as given; null where none is. */
    public String get(String name) {
        return given.get(name);
    }

    /** The URI of this page with these choices. */
    public String uri() {
        return at(path);
    }

    /** The same choices on the page of a path. */
    public String at(String path) {
        return uri(path, given);
    }

    /** The URI with another value of one parameter; without it where the value is null or empty. */
    public String with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(given);
        changed.put(name, text(value));
        return uri(path, changed);
    }

    /** The choices but one or some, for the hidden fields of a form. */
    public Set<Map.Entry<String, String>> without(String... names) {
        Map<String, String> others = new TreeMap<>(given);
        List.of(names).forEach(others::remove);
        return others.entrySet();
    }

    /** A URI with parameters, without null or empty ones; values of a list are parted by commas. */
    public static String uri(String path, Map<String, ?> parameters) {
        String query = parameters.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), text(each.getValue())))
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + '=' + encoded(each.getValue()).replace("%2C", ","))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + '?' + query;
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : Objects.toString(value, "");
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
