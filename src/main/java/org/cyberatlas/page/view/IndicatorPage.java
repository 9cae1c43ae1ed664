package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;
import org.cyberatlas.page.chart.Lines;
import org.cyberatlas.page.chart.Places;
import org.cyberatlas.page.chart.RankedFigures;
import org.cyberatlas.page.chart.RegionRanges;

/** One indicator: as a map, a ranking, lines over time, a distribution by region, and where its sources disagree. */
@Singleton
class IndicatorPage extends Page {

    private static final List<String> TABS = List.of("map", "ranking", "lines", "regions", "disagreement");
    private static final List<String> USUAL = List.of("PER", "CAN", "EST", "KOR", "IND", "NGA");

    IndicatorPage() {
        super("/indicators/:code", "indicator");
    }

    @Override
    public Map<String, Object> variables(Choices choices) {
        choices.word("tab", TABS, null);
        Map<String, Object> among = new LinkedHashMap<>();
        for (String condition : Relation.NAMES) {
            if (!choices.list(condition).isEmpty()) {
                among.put(condition, choices.list(condition));
            }
        }
        Map<String, Object> variables = new HashMap<>(Relation.variables(choices));
        variables.put("code", choices.code());
        variables.put("codes", List.of(choices.code()));
        Integer year = choices.year("year");
        variables.put("year", year);
        variables.put("years", year == null ? null : Map.of("from", year, "to", year));
        variables.put("among", among.isEmpty() ? null : among);
        variables.put("actors", actors(choices));
        return variables;
    }

    private static List<String> actors(Choices choices) {
        List<String> given = choices.actors();
        return given.isEmpty() ? USUAL : given;
    }

    @Override
    public String redirect(Choices choices) {
        return choices.adding(actors(choices));
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        Map<String, Object> indicator = found(data, "indicator", choices);
        String tab = choices.word("tab", TABS, "map");
        String code = (String) indicator.get("code");
        Object unit = indicator.get("unit");
        RankedFigures figures = new RankedFigures(indicator);
        Lines lines = Lines.of(data, "lines/nodes", "indicator", actors(choices));
        List<Relation> relations = Relation.all(data, choices);
        String set = Relation.words(relations);
        String ofSet = set == null ? "" : ", " + set;
        View view = new View(
                (String) indicator.get("name"),
                indicator.get("definition")
                        + " Map, ranking, lines over time and regions, each figure with year and source.");
        view.show("tab", tab)
                .show("tabs", tabs(tab, choices))
                .show("entries", figures.bars())
                .show("lines", lines)
                .show("years", years(indicator))
                .show("year", Tree.at(indicator, "ranking/year"))
                .show("regions", RegionRanges.of(indicator))
                .show("codes", String.join(",", actors(choices)))
                .show("others", Tree.actorsBut(List.of(), data))
                .show("relations", relations)
                .show("unranked", kinds(Tree.list(indicator, "ranking/unranked")))
                .show("chosenYear", choices.year("year"));
        List<Map<String, Object>> ranked =
                figures.bars().stream().map(each -> Tree.object(each, "actor")).toList();
        Object year = Tree.at(indicator, "ranking/year");
        String of = year == null ? "" : ", " + year;
        view.show("titleOfYear", indicator.get("name") + of)
                .show("titleOfLines", indicator.get("name") + " over time")
                .show("titleOfRegions", indicator.get("name") + " by region" + of)
                .show("subOfYear", unit + ofSet + ": " + kinds(ranked) + " with a figure")
                .show(
                        "subOfRegions",
                        unit + ofSet
                                + ". The line reaches from the lowest to the highest value, the bar holds the middle half of the countries, the mark is the median.")
                .show("subOfDisputed", (set == null ? "" : "Of " + set + ": ") + disputed(data, choices));
        if (tab.equals("map")) {
            Places places = figures.places();
            view.chart("map", places.chart("not known")).show("classes", places.classes());
        }
        if (tab.equals("lines")) {
            view.chart("lines", lines.chart());
        }
        panels(view, code, choices);
        view.dataset(IndicatorDataset.of(indicator, code)).picture("/pictures/indicators/" + code);
        return view.known(Choices.uri("/indicators/" + code, tab.equals("map") ? Map.of() : Map.of("tab", tab)));
    }

    /** "3 countries and 1 organisation": the dialogue partners of an actor are of both kinds. */
    private static String kinds(List<Map<String, Object>> actors) {
        long countries = actors.stream()
                .filter(each -> "Country".equals(each.get("__typename")))
                .count();
        long organisations = actors.size() - countries;
        if (countries == 0 && organisations > 0) {
            return Say.count(organisations, "organisation");
        }
        return Say.count(countries, "country")
                + (organisations == 0 ? "" : " and " + Say.count(organisations, "organisation"));
    }

    private static String disputed(Map<String, Object> data, Choices choices) {
        int count = (int) Tree.at(data, "disputed/totalCount");
        int listed = Tree.list(data, "disputed/nodes").size();
        return Say.count(count, "figure")
                + (choices.has("year") ? " of " + choices.year("year") : "")
                + " whose sources lie further apart than rounding explains, those furthest apart first."
                + (listed < count ? " The " + listed + " furthest apart are listed." : "");
    }

    private static void panels(View view, String code, Choices choices) {
        Map<String, Object> ranking = new LinkedHashMap<>();
        ranking.put("indicator", code);
        ranking.put("year", choices.year("year"));
        Map<String, Object> disputed = new LinkedHashMap<>();
        disputed.put("indicators", code);
        disputed.put("preferred", false);
        disputed.put("disputed", true);
        disputed.put("years.from", choices.year("year"));
        disputed.put("years.to", choices.year("year"));
        for (String condition : Relation.NAMES) {
            ranking.put("among." + condition, choices.get(condition));
            disputed.put("among." + condition, choices.get(condition));
        }
        String lines = Choices.uri(
                "/export/observations.csv", Map.of("indicators", code, "actors", String.join(",", actors(choices))));
        view.panel("ranking", Choices.uri("/export/ranking.csv", ranking), "indicator/ranking", "indicator/rest")
                .panel("lines", lines, "lines")
                .panel("regions", null, "indicator/byRegion", "indicator/overall")
                .panel("disagreement", Choices.uri("/export/observations.csv", disputed), "disputed");
    }

    private static List<Map<String, Object>> tabs(String current, Choices choices) {
        List<Map<String, Object>> tabs = new ArrayList<>();
        for (String tab : TABS) {
            tabs.add(Map.of(
                    "title",
                            tab.equals("lines")
                                    ? "Over time"
                                    : tab.equals("disagreement") ? "Where sources differ" : Say.words(tab),
                    "uri", choices.with("tab", tab.equals("map") ? null : tab),
                    "current", tab.equals(current)));
        }
        return tabs;
    }

    /** The years of the slider, newest first. */
    private static List<Integer> years(Map<String, Object> indicator) {
        Double first = Tree.number(indicator, "coverage/firstYear");
        Double last = Tree.number(indicator, "coverage/lastYear");
        List<Integer> years = new ArrayList<>();
        if (first != null && last != null) {
            for (int year = last.intValue(); year >= first.intValue(); year--) {
                years.add(year);
            }
        }
        return years;
    }
}
