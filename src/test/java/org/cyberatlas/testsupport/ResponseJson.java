package org.cyberatlas.testsupport;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * JSON of a response, read once. Paths of names and places, such as {@code errors[0].message}, are followed here with the same result:
 * REST Assured compiles a script for each, which took half of the processor time of tests over HTTP.
 */
public final class ResponseJson extends JsonPath {

    private static final Pattern NAMES_AND_PLACES = Pattern.compile("\\w+(\\[\\d+])*(\\.\\w+(\\[\\d+])*)*");
    private static final Pattern BETWEEN = Pattern.compile("[.\\[\\]]+");

    private final Object whole;
    private String root = "";

    public ResponseJson(String json) {
        super(json);
        whole = super.get("");
    }

    @Override
    public JsonPath setRootPath(String path) {
        root = path.isEmpty() ? "" : path + ".";
        return super.setRootPath(path);
    }

    @Override
    @SuppressWarnings("unchecked") // as in the method that this one replaces
    public <T> T get(String path) {
        return NAMES_AND_PLACES.matcher(root + path).matches() ? (T) at(root + path) : super.get(path);
    }

    private Object at(String path) {
        Object found = whole;
        for (String step : BETWEEN.split(path)) {
            found = Character.isDigit(step.charAt(0)) ? place(found, Integer.parseInt(step)) : property(found, step);
        }
        return found;
    }

    private static Object place(Object list, int place) {
        List<?> elements = (List<?>) list;
        return elements == null || place >= elements.size() ? null : elements.get(place);
    }

    /** The property of each element, where it is one of a list; elements that are null have none. */
    private static Object property(Object of, String name) {
        if (!(of instanceof List<?> elements)) {
            return of == null ? null : ((Map<?, ?>) of).get(name);
        }
        List<Object> properties = new ArrayList<>();
        for (Object element : elements) {
            if (element != null) {
                properties.add(property(element, name));
            }
        }
        return properties;
    }
}
