package org.cyberatlas.page.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;

/**
 * A number that grows over years: a line, and the same numbers as a table.
 *
 * @param years each year from the first to the last, so that the line is level where nothing was added
 */
public record Growth(List<Year> years) {

    /**
     * @param added in that year
     * @param total of that year and all before
     */
    public record Year(int year, int added, int total) {}

    /** @param years of each addition; at least one */
    public static Growth of(Collection<Integer> years) {
        List<Year> rows = new ArrayList<>();
        int total = 0;
        for (int year = Collections.min(years); year <= Collections.max(years); year++) {
            int added = Collections.frequency(years, year);
            total += added;
            rows.add(new Year(year, added, total));
        }
        return new Growth(rows);
    }

    /** @param name of what is counted */
    public Map<String, Object> chart(String name) {
        List<List<Object>> points = new ArrayList<>();
        years.forEach(each -> points.add(List.of(each.year(), each.total(), Say.number(each.total()))));
        return Lines.chart(name, 0, null, List.of(Tree.of("code", "total", "name", name, "points", points)));
    }
}
