package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** All sources by publisher, and the licences under which they are. */
@Singleton
class SourcesPage implements Page {

    @Override
    public String path() {
        return "/sources";
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Map<String, Object> variables(Choices choices) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("kinds", null);
        return variables;
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        List<Map<String, Object>> all = Tree.joined(data, "sources/nodes", "moreSources/nodes");
        Map<String, List<Map<String, Object>>> publishers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.forEach(each -> publishers
                .computeIfAbsent((String) each.get("publisher"), none -> new ArrayList<>())
                .add(each));
        return new View("Sources", "Each publication in which a fact was read, with publisher, date and terms.")
                .show("publishers", publishers)
                .show("count", all.size())
                .panel("all", "/export/sources.csv", "sources", "moreSources")
                .panel("licences", null, "release");
    }
}
