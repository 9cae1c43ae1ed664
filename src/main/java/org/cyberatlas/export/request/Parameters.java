package org.cyberatlas.export.request;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.text.Text;

/**
 * Parameters of a URI, read into the records that are arguments of the API: each has the name of its argument, with a point before
 * the name of a nested one; the values of a list are separated by commas or given by repeating the parameter. A new condition of a
 * filter is therefore a parameter at once.
 */
public final class Parameters {

    /** Levels of nested arguments: a set that leaves out a set that leaves out a set has three. */
    private static final int DEEPEST = 8;

    private final Map<String, List<String>> given = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();

    public Parameters(Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> {
            if (!Text.isSound(name) || !values.stream().allMatch(Text::isSound)) {
                throw new BadInput(ErrorCode.BAD_REQUEST, null, "The URI contains U+0000 or an unpaired surrogate");
            }
            if (name.chars().filter(letter -> letter == '.').count() > DEEPEST) {
                throw bad(name, "'" + name + "' goes too deep: at most " + DEEPEST + " points are read");
            }
            given.put(
                    name,
                    values.stream()
                            .flatMap(value -> Arrays.stream(value.split(",", -1)))
                            .map(String::strip)
                            .toList());
        });
    }

    /** Nested arguments as a record; null if none of them is given. */
    public <R extends Record> R group(String name, Class<R> type) {
        return givenWithin(name + ".") ? record(name + ".", type) : noted(name + ".", type);
    }

    /** Arguments at the top level as a record. */
    public <R extends Record> R topLevel(Class<R> type) {
        return record("", type);
    }

    /** One value; null if it is not given. */
    public <V> V one(String name, Class<V> type) {
        known.add(name);
        List<String> values = given.get(name);
        if (values == null) {
            return null;
        }
        if (values.size() > 1) {
            throw bad(name, "'" + name + "' takes one value, and has " + values.size());
        }
        return ArgumentValue.read(name, values.get(0), type);
    }

    /** The value of a parameter that is required. */
    public <V> V required(String name, V value) {
        if (value == null) {
            String misspelt = UnknownCode.nearest(name, given.keySet()).stream()
                    .findFirst()
                    .map(near -> ", and '" + near + "' is no parameter")
                    .orElse("");
            throw bad(name, "'" + name + "' is needed" + misspelt);
        }
        return value;
    }

    /** Refuses a parameter that no call before has read: a misspelt condition must not widen the result silently. */
    public void requireNothingElse() {
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                throw bad(name, "unknown parameter '" + name + "'" + meant(name));
            }
        }
    }

    /** The query of a URI with these parameters but some, in one order, after its question mark; empty if there are none. */
    public String query(String... without) {
        Map<String, List<String>> values = values(without);
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(parameter -> encoded(parameter.getKey())
                                + '='
                                + parameter.getValue().stream()
                                        .map(Parameters::encoded)
                                        .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** The values of all parameters but some, by name. */
    public Map<String, List<String>> values(String... without) {
        Map<String, List<String>> values = new TreeMap<>(given);
        values.keySet().removeAll(List.of(without));
        return values;
    }

    private String meant(String name) {
        List<String> parts = known.stream()
                .filter(each -> each.startsWith(name + "."))
                .map(each -> "'" + each + "'")
                .toList();
        return parts.isEmpty() ? UnknownCode.offered(name, known) : "; it has parts: " + String.join(", ", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private boolean givenWithin(String prefix) {
        return given.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    private <R extends Record> R record(String prefix, Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = argument(prefix + components[i].getName(), components[i]);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof BadInput bad ? bad : new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object argument(String name, RecordComponent component) {
        Class<?> type = component.getType();
        if (type == List.class) {
            return list(name, (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]);
        }
        if (type.isRecord()) {
            return group(name, type.asSubclass(Record.class));
        }
        return one(name, type);
    }

    private List<?> list(String name, Class<?> type) {
        known.add(name);
        List<String> values = given.get(name);
        return values == null
                ? null
                : values.stream()
                        .map(value -> (Object) ArgumentValue.read(name, value, type))
                        .toList();
    }

    /** Remembers the names in a record of which none is given, but not those of records within it: a set may be within a set. */
    private <R extends Record> R noted(String prefix, Class<R> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getType().isRecord()) {
                known.add(prefix + component.getName());
            }
        }
        return null;
    }

    private static BadInput bad(String name, String message) {
        return new BadInput(ErrorCode.BAD_ARGUMENT, name, message);
    }
}
