package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;
import org.cyberatlas.page.chart.Lines;
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
        Integer year = choices.year("year");
        return Tree.with(
                Relation.variables(choices),
                Tree.of(
                        "code",
                        choices.code(),
                        "year",
                        year,
                        "years",
                        year == null ? null : Tree.of("from", year, "to", year),
                        "among",
                        among.isEmpty() ? null : among,
                        "actors",
                        actors(choices)));
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
        List<Map<String, Object>> entries = figures.bars();
        UnrankedFigures unranked = new UnrankedFigures(data);
        List<String> actors = Tree.codes(Tree.inOrder(Tree.list(data, "lines/nodes"), actors(choices)));
        Lines lines = Lines.of(Tree.list(data, "lines/nodes"), indicator, actors);
        List<Map<String, Object>> others = unranked.actors();
        boolean ofOthers = !lines.drawn() && choices.actors().isEmpty() && !others.isEmpty();
        if (ofOthers) {
            actors = Tree.codes(others);
            lines = Lines.of(others, indicator, actors);
        }
        String codes = String.join(",", actors);
        List<Relation> relations = Relation.all(data, choices);
        String set = Relation.words(relations);
        String ofSet = set == null ? "" : ", " + set;
        View view = new View(
                (String) indicator.get("name"),
                indicator.get("definition")
                        + " Map, ranking, lines over time and regions, each figure with year and source.");
        view.show("tab", tab)
                .show("tabs", tabs(tab, choices))
                .show("entries", entries)
                .show("lines", lines)
                .show("years", years(indicator, choices.year("year")))
                .show("usualYear", tab.equals("disagreement") ? "all years" : "best covered")
                .show("elsewhere", tab.equals("lines") ? elsewhere(set != null && !ofOthers, choices) : null)
                .show("year", Tree.at(indicator, "ranking/year"))
                .show("regions", RegionRanges.of(indicator))
                .show("codes", codes)
                .show("full", actors.size() >= Choices.MOST_ACTORS)
                .show("others", Tree.actorsBut(actors, data))
                .show("relations", relations)
                .show("chosenYear", choices.year("year"));
        List<Map<String, Object>> ranked =
                entries.stream().map(each -> Tree.object(each, "actor")).toList();
        Object year = Tree.at(indicator, "ranking/year");
        String of = year == null ? "" : ", " + year;
        String none = (set == null ? "No country" : "None of the " + set) + " has a "
                + (year == null ? "dated figure" : "figure of " + year) + ".";
        view.show("none", none)
                .show("titleOfYear", indicator.get("name") + of)
                .show("titleOfLines", indicator.get("name") + " over time")
                .show("titleOfRegions", indicator.get("name") + " by region" + of)
                .show("subOfYear", unit + ofSet + ": " + kinds(ranked) + " with a figure")
                .show(
                        "subOfRegions",
                        unit + ofSet
                                + ". The line reaches from the lowest to the highest value, the bar holds the middle half of the countries, the mark is the median.")
                .show("subOfDisputed", (set == null ? "" : "Of " + set + ": ") + disputed(data, choices))
                .show("noneDisputed", noneDisputed(data, set, choices.year("year")))
                .show("titleOfUnranked", ranked.isEmpty() ? indicator.get("name") + of : "Figures without a place")
                .show(
                        "subOfUnranked",
                        unit + ofSet + ". " + (ranked.isEmpty() ? none : "Of organisations, or without a date.")
                                + " The newest of each actor. "
                                + (ranked.isEmpty() ? "The query has " : "The JSON and the query have ")
                                + unranked.read() + " of " + (set == null ? "all actors" : set) + " and of all years.");
        List<Map<String, Object>> rows = unranked.rows(ranked, choices.year("year"));
        List<Map<String, Object>> unknown = unknown(indicator, ranked, rows);
        view.show("unranked", rows).show("unknown", unknown).show("kindsOfUnknown", kinds(unknown));
        if (tab.equals("map") && !ranked.isEmpty()) {
            view.chart("map", figures.places().chart("not known"));
        }
        if (tab.equals("lines")) {
            view.chart("lines", lines.chart());
        }
        view.showing(
                indicator.get("source"),
                switch (tab) {
                    case "lines" -> ofOthers ? others : Tree.list(data, "lines/nodes");
                    case "disagreement" -> Tree.list(data, "disputed/nodes");
                    case "regions" -> entries;
                    default -> List.of(entries, rows);
                });
        view.show("csvOfRanking", ranking(code, choices))
                .show("csvOfDisputed", observations(code, choices, Tree.of("preferred", false, "disputed", true)))
                .show("csvOfUnranked", ranked.isEmpty() ? observations(code, choices, Tree.of("latest", true)) : null)
                .show(
                        "csvOfLines",
                        Choices.uri("/export/observations.csv", Tree.of("indicators", code, "actors", codes)))
                .show("fieldOfLines", ofOthers ? "figures" : "lines");
        view.dataset(
                        IndicatorDataset.of(indicator),
                        Choices.uri("/export/observations.csv", Tree.of("indicators", code, "preferred", "false")))
                .picture("/pictures/indicators/" + code);
        return view.known(Choices.uri("/indicators/" + code, tab.equals("map") ? Map.of() : Map.of("tab", tab)))
                .cited(choices.at("/indicators/" + code));
    }

    /** Actors of which neither a ranked figure is known nor another one; none where only organisations have figures. */
    private static List<Map<String, Object>> unknown(
            Map<String, Object> indicator, List<Map<String, Object>> ranked, List<Map<String, Object>> unranked) {
        List<Map<String, Object>> others =
                unranked.stream().map(each -> Tree.object(each, "actor")).toList();
        boolean ofOrganisations = ranked.isEmpty()
                && !others.isEmpty()
                && others.stream().allMatch(each -> "Organisation".equals(each.get("__typename")));
        return ofOrganisations
                ? List.of()
                : Tree.byName(Tree.list(indicator, "ranking/unranked"), "name").stream()
                        .filter(each -> !Tree.codes(others).contains(each.get("code")))
                        .toList();
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
                + " whose sources lie further apart than rounding explains"
                + (listed > 1 ? ", those furthest apart first." : ".")
                + (listed < count ? " The " + listed + " furthest apart are listed." : "");
    }

    private static String noneDisputed(Map<String, Object> data, String set, Integer year) {
        boolean any = Tree.number(data, "compared/totalCount") > 0;
        return any
                ? "No two values lie further apart than rounding explains; ranks and tiers are not compared."
                : "No figure" + (set == null ? "" : " of " + set) + (year == null ? "" : " of " + year) + " is known.";
    }

    /** Sentence about choices that do not restrict lines; null if there are none. */
    private static String elsewhere(boolean set, Choices choices) {
        boolean year = choices.has("year");
        if (!set && !year) {
            return null;
        }
        return "Lines are of the actors named here, of all years. The chosen "
                + (set && year ? "set and year hold" : set ? "set holds" : "year holds") + " for the other views.";
    }

    private static String ranking(String code, Choices choices) {
        Map<String, Object> ranking = Tree.of("indicator", code, "year", choices.year("year"));
        Relation.NAMES.forEach(condition -> ranking.put("among." + condition, choices.get(condition)));
        return Choices.uri("/export/ranking.csv", ranking);
    }

    /** Export of the observations of the chosen year and set that fulfil some conditions, too. */
    private static String observations(String code, Choices choices, Map<String, Object> conditions) {
        Integer year = choices.year("year");
        Map<String, Object> chosen = Tree.of("indicators", code, "years.from", year, "years.to", year);
        Relation.NAMES.forEach(condition -> chosen.put("among." + condition, choices.get(condition)));
        return Choices.uri("/export/observations.csv", Tree.with(chosen, conditions));
    }

    private static List<Option> tabs(String current, Choices choices) {
        return TABS.stream()
                .map(tab -> new Option(
                        choices.with("tab", tab.equals("map") ? null : tab), title(tab), tab.equals(current)))
                .toList();
    }

    private static String title(String tab) {
        return switch (tab) {
            case "lines" -> "Over time";
            case "disagreement" -> "Where sources differ";
            default -> Say.words(tab);
        };
    }

    /** The years of the slider, newest first; the chosen one is among them although it may have no figure. */
    private static Collection<Integer> years(Map<String, Object> indicator, Integer chosen) {
        Double first = Tree.number(indicator, "coverage/firstYear");
        Double last = Tree.number(indicator, "coverage/lastYear");
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        if (first != null && last != null) {
            IntStream.rangeClosed(first.intValue(), last.intValue()).forEach(years::add);
        }
        if (chosen != null) {
            years.add(chosen);
        }
        return years;
    }
}
