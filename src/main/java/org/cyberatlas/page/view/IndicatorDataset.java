package org.cyberatlas.page.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.page.Tree;

/** Description of the figures of an indicator for search engines, in the words of schema.org's Dataset. */
final class IndicatorDataset {

    private IndicatorDataset() {}

    static Map<String, Object> of(Map<String, Object> indicator) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("name", indicator.get("name"));
        dataset.put("description", indicator.get("definition"));
        dataset.put("variableMeasured", indicator.get("name"));
        dataset.put("unitText", indicator.get("unit"));
        Object firstYear = Tree.at(indicator, "coverage/firstYear");
        dataset.put(
                "temporalCoverage",
                firstYear == null ? null : firstYear + "/" + Tree.at(indicator, "coverage/lastYear"));
        List<Map<String, Object>> sources = Tree.list(indicator, "coverage/sources");
        dataset.put(
                "creator",
                sources.stream()
                        .map(each -> each.get("publisher"))
                        .distinct()
                        .map(each -> Tree.of("@type", "Organization", "name", each))
                        .toList());
        List<Object> licences = sources.stream()
                .map(each -> each.get("licence"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        dataset.put("license", licences.isEmpty() ? null : licences);
        return dataset;
    }
}
