package org.cyberatlas.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** A chart of bars for previews of a page, as SVG of 1200 by 630. */
abstract class Picture extends Page {

    private static final int WIDTH = 400;
    /** Height that all rows share, and that of a row at most. */
    private static final int HEIGHT = 460;

    private static final int ROW = 46;
    /** Characters for which a line has room. */
    private static final int LABEL = 40;

    private static final int SOURCES = 105;
    private static final int TITLE = 78;
    /** Size of the title, and the width of it in characters of size 1. */
    private static final int LARGEST = 40;

    private static final int BREADTH = 1740;

    Picture(String path, String name) {
        super(path, name);
    }

    @Override
    public String template() {
        return "picture";
    }

    @Override
    public String type() {
        return "image/svg+xml";
    }

    /** A bar with a label; of no length where the observation has no value. */
    static Map<String, Object> bar(String label, Object observation, double top, Object unit) {
        Double value = Tree.number(observation, "value");
        return Tree.of(
                "label", shortened(label, LABEL),
                "text", Say.figure(observation, unit),
                "width", value == null || top <= 0 ? 0 : Math.round(Math.min(1, value / top) * WIDTH));
    }

    /** A heading of bars. */
    static Map<String, Object> heading(String text) {
        return Map.of("heading", text);
    }

    /** @param rows bars and headings, from the top */
    static View view(String title, List<String> publishers, List<Map<String, Object>> rows) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            shown.add(Tree.with(rows.get(i), "y", i * Math.min(ROW, HEIGHT / rows.size())));
        }
        String heading = shortened(title, TITLE);
        return new View(title, title)
                .show("heading", heading)
                .show("letters", Math.min(LARGEST, BREADTH / Math.max(1, heading.length())))
                .show("rows", shown)
                .show("source", sources(publishers.stream().distinct().toList()));
    }

    /** As many publishers as one line holds, and the number of the others. */
    private static String sources(List<String> publishers) {
        for (int listed = publishers.size(); listed > 1; listed--) {
            int more = publishers.size() - listed;
            String line = String.join("; ", publishers.subList(0, listed))
                    + (more == 0 ? "" : " and " + Say.count(more, "other"));
            if (line.length() <= SOURCES) {
                return line;
            }
        }
        return publishers.isEmpty() ? "" : shortened(publishers.get(0), SOURCES);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }
}
