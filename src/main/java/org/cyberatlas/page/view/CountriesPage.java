package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** Page of the countries by region, all or a part of them. */
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
        Map<String, Object> variables = Tree.with(Relation.variables(choices), "q", choices.sought("q", 1));
        Relation.NAMES.forEach(name -> variables.put(name, choices.condition(name)));
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
        String set = Relation.words(relations);
        String sought = choices.get("q");
        String chosen = chosen(set, sought == null ? null : "with “" + sought + "” in a name");
        return new View(
                        "Countries" + chosen,
                        (chosen.isEmpty() ? "All countries" : "Countries") + " and territories of the atlas" + chosen
                                + (chosen.isEmpty() ? ", with their profiles." : ". Each with its profile."))
                .show("groups", groups)
                .show("count", count)
                .show("relations", relations)
                .show("set", set);
    }
}
