package org.cyberatlas.page.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cyberatlas.page.Tree;

/** Lowest, middle and highest values of an indicator in each region, as places on one scale. */
public final class RegionRanges {

    private RegionRanges() {}

    /** Ranges of the regions, with the places of their marks on one scale. */
    public static List<Map<String, Object>> of(Map<String, Object> indicator) {
        List<Map<String, Object>> groups = new ArrayList<>(Tree.list(indicator, "overall"));
        groups.addAll(Tree.list(indicator, "byRegion"));
        double low = Optional.ofNullable(Tree.number(indicator, "scaleMin"))
                .orElse(groups.stream()
                        .map(each -> Tree.number(each, "min"))
                        .filter(Objects::nonNull)
                        .mapToDouble(each -> each)
                        .min()
                        .orElse(0));
        double high = Optional.ofNullable(Tree.number(indicator, "scaleMax"))
                .orElse(groups.stream()
                        .map(each -> Tree.number(each, "max"))
                        .filter(Objects::nonNull)
                        .mapToDouble(each -> each)
                        .max()
                        .orElse(1));
        List<Map<String, Object>> regions = new ArrayList<>();
        for (Map<String, Object> group : groups) {
            Map<String, Object> region = new HashMap<>(group);
            String name = (String) group.get("group");
            region.put("name", name.equals("ALL") ? "World" : name.equals("UNASSIGNED") ? "Without a region" : name);
            for (String mark : List.of("min", "p25", "median", "p75", "max")) {
                Double value = Tree.number(group, mark);
                region.put(
                        mark + "At", value == null || high <= low ? null : Share.percent((value - low) / (high - low)));
            }
            Double lower = Tree.number(group, "p25");
            Double upper = Tree.number(group, "p75");
            region.put(
                    "middle",
                    lower == null || upper == null || high <= low
                            ? null
                            : Share.percent((upper - lower) / (high - low)));
            regions.add(region);
        }
        return regions;
    }
}
