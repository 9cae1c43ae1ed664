package org.cyberatlas.shared.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** SQL conditions that must all hold, with their bound values: no value ever becomes part of the text. */
public final class Conditions {

    private final Set<String> conditions = new LinkedHashSet<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public static Conditions none() {
        return new Conditions();
    }

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition on one value; nothing where the value is null, because a filter that is not given filters nothing. */
    public Conditions and(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition on a list, bound as one array; null filters nothing, and no row matches an empty list. */
    public Conditions andAnyOf(String expression, String parameter, Collection<?> values) {
        return values == null
                ? this
                : and(
                        expression + " = ANY(CAST((SELECT CAST(:" + parameter + " AS text[])) AS text[]))",
                        parameter,
                        values.stream().map(Object::toString).toArray(String[]::new));
    }

    /** Binds a value that a condition added as text speaks of. */
    public Conditions bind(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public String sql() {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
