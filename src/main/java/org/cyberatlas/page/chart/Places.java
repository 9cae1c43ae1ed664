package org.cyberatlas.page.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;

/** Data of a map: countries in classes, each class with a label of the scale and a step of the colours. */
public final class Places {

    private final List<Map<String, Object>> classes = new ArrayList<>();
    private final List<Map<String, Object>> places = new ArrayList<>();

    /** @param step from 0, the lightest, to 4 */
    public Places scale(String label, int step) {
        return scale(label, String.valueOf(step));
    }

    /** @param colour name of one of the colours for maps, such as {@code yes} */
    public Places scale(String label, String colour) {
        classes.add(Tree.of("label", label, "colour", colour));
        return this;
    }

    /** Adds a country; an organisation has no place. */
    public void add(Map<String, Object> actor, int scale, String text) {
        if ("Country".equals(actor.get("__typename"))) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("code", actor.get("code"));
            place.put("name", actor.get("name"));
            place.put("uri", Say.uri(actor));
            place.put("class", scale);
            place.put("text", text);
            Double latitude = Tree.number(actor, "location/latitude");
            place.put("at", latitude == null ? null : List.of(Tree.number(actor, "location/longitude"), latitude));
            places.add(place);
        }
    }

    /** @param unknown what is said of a country that is not among them */
    public Map<String, Object> chart(String unknown) {
        return Tree.of("kind", "map", "unknown", unknown, "classes", classes, "places", places);
    }
}
