package org.cyberatlas.page.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.cyberatlas.page.Tree;

/** Lowest, middle and highest values of an indicator in each region, as places on one scale. */
public final class RegionRanges {

    private RegionRanges() {}

    /** Ranges of the regions, with the places of their marks on one scale. */
    public static List<Map<String, Object>> of(Map<String, Object> indicator) {
        List<Map<String, Object>> groups = new ArrayList<>(Tree.list(indicator, "overall"));
        groups.addAll(Tree.list(indicator, "byRegion"));
        double low = Optional.ofNullable(Tree.number(indicator, "scaleMin"))
                .orElseGet(() -> values(groups, "min").min().orElse(0));
        double high = Optional.ofNullable(Tree.number(indicator, "scaleMax"))
                .orElseGet(() -> values(groups, "max").max().orElse(1));
        return groups.stream().map(group -> region(group, low, high)).toList();
    }

    private static DoubleStream values(List<Map<String, Object>> groups, String mark) {
        return groups.stream()
                .map(group -> Tree.number(group, mark))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue);
    }

    private static Map<String, Object> region(Map<String, Object> group, double low, double high) {
        Map<String, Object> region = new HashMap<>(group);
        String name = (String) group.get("group");
        region.put("name", name.equals("ALL") ? "World" : name.equals("UNASSIGNED") ? "Without a region" : name);
        for (String mark : List.of("min", "p25", "median", "p75", "max")) {
            Double value = Tree.number(group, mark);
            region.put(mark + "At", value == null || high <= low ? null : Share.percent((value - low) / (high - low)));
        }
        Double lower = Tree.number(group, "p25");
        Double upper = Tree.number(group, "p75");
        boolean drawn = lower != null && upper != null && low < high;
        region.put("middle", drawn ? Share.percent((upper - lower) / (high - low)) : null);
        return region;
    }
}
