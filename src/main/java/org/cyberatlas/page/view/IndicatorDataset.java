package org.cyberatlas.page.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.page.Tree;

/** Description of the figures of an indicator for search engines, in the words of schema.org's Dataset. */
final class IndicatorDataset {

    private IndicatorDataset() {}

    static Map<String, Object> of(Map<String, Object> indicator) {
        Object firstYear = Tree.at(indicator, "coverage/firstYear");
        List<Map<String, Object>> sources = Tree.list(indicator, "coverage/sources");
        List<Map<String, Object>> publishers = sources.stream()
                .map(each -> each.get("publisher"))
                .distinct()
                .map(each -> Tree.of("@type", "Organization", "name", each))
                .toList();
        List<Object> licences = sources.stream()
                .map(each -> each.get("licence"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Tree.of(
                "name", indicator.get("name"),
                "description", indicator.get("definition"),
                "variableMeasured", indicator.get("name"),
                "unitText", indicator.get("unit"),
                "temporalCoverage",
                        firstYear == null ? null : firstYear + "/" + Tree.at(indicator, "coverage/lastYear"),
                "creator", publishers,
                "license", licences.isEmpty() ? null : licences);
    }
}
