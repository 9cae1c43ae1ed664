package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** Page of the countries by region, all or the members of an organisation. */
@Singleton
class CountriesPage extends Page {

    private static final Map<String, Object> REGIONS = Tree.of(
            "africa", "Africa",
            "americas", "Americas",
            "asia", "Asia",
            "europe", "Europe",
            "oceania", "Oceania",
            "elsewhere", "Without an M49 region");

    CountriesPage() {
        super("/countries", "countries");
    }

    @Override
    public Map<String, Object> variables(Choices choices) {
        Map<String, Object> variables = new HashMap<>();
        Relation.NAMES.forEach(name -> variables.put(name, choices.condition(name)));
        variables.put("q", choices.sought("q", 1));
        variables.putAll(Relation.variables(choices));
        return variables;
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        List<Map<String, Object>> groups = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, Object> region : REGIONS.entrySet()) {
            List<Map<String, Object>> countries = Tree.list(data, region.getKey() + "/nodes");
            count += countries.size();
            if (!countries.isEmpty()) {
                groups.add(Map.of("title", region.getValue(), "id", region.getKey(), "countries", countries));
            }
        }
        List<Relation> relations = Relation.all(data, choices);
        return new View("Countries", "All countries and territories of the atlas, with their profiles.")
                .show("groups", groups)
                .show("count", count)
                .show("relations", relations)
                .show("set", Relation.words(relations));
    }
}
