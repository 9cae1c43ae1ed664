package org.cyberatlas.page.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** A chart of bars for previews of a page, as SVG of 1200 by 630. */
abstract class Picture extends Page {

    private static final int WIDTH = 620;
    private static final int STEP = 46;
    private static final int BARS = 10;

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

    /** A bar with a label, or a heading where there is no value. */
    static Map<String, Object> bar(String label, Object observation, Double top, Object unit) {
        Double value = Tree.number(observation, "value");
        Map<String, Object> bar = new LinkedHashMap<>();
        bar.put("label", label);
        bar.put("text", Say.figure(observation, unit));
        bar.put("width", value == null || top == null || top <= 0 ? 0 : Math.round(Math.min(1, value / top) * WIDTH));
        return bar;
    }

    static View view(String title, String source, List<Map<String, Object>> bars) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(BARS, bars.size()); i++) {
            Map<String, Object> bar = new LinkedHashMap<>(bars.get(i));
            bar.put("y", i * STEP);
            shown.add(bar);
        }
        return new View(title, title).show("bars", shown).show("source", source);
    }
}
