package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;
import org.cyberatlas.page.chart.Places;
import org.cyberatlas.page.chart.Votes;

/** One instrument: a map of parties and signatories, parties over time, and each act with date and source. */
@Singleton
class InstrumentPage extends Page {

    private static final int PARTY = 0;
    private static final int SIGNED = 1;
    private static final int OTHER = 2;
    private static final List<String> ACTS = List.of("bound", "moreBound", "signed", "inForce", "others");

    InstrumentPage() {
        super("/instruments/:code", "instrument");
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        Map<String, Object> instrument = found(data, "instrument", choices);
        List<Map<String, Object>> acts = acts(instrument);
        Places places = new Places().scale("party", 4).scale("signed, not a party", 1);
        Map<Object, Integer> ranks = new HashMap<>();
        acts.stream()
                .sorted(Comparator.comparingInt(act -> (int) act.get("rank")))
                .forEach(act -> {
                    Map<String, Object> actor = Tree.object(act, "actor");
                    if (ranks.putIfAbsent(actor.get("code"), (int) act.get("rank")) == null) {
                        places.add(actor, (int) act.get("rank"), words(act));
                    }
                });
        if (ranks.containsValue(OTHER)) {
            places.scale("neither, but another act is listed", 0);
        }
        int parties = Collections.frequency(ranks.values(), PARTY);
        int signatories = Collections.frequency(ranks.values(), SIGNED);
        Map<Object, Integer> first = new HashMap<>();
        Map<Integer, Integer> joined = new TreeMap<>();
        acts.stream()
                .filter(act -> (int) act.get("rank") == PARTY && act.get("date") != null)
                .forEach(act -> first.merge(
                        Tree.at(act, "actor/code"),
                        Integer.valueOf(act.get("date").toString().substring(0, 4)),
                        Math::min));
        first.values().forEach(year -> joined.merge(year, 1, Integer::sum));
        String name = (String) instrument.get("name");
        View view = new View(name, name + ": " + about(instrument));
        view.show(
                "actors",
                Tree.grouped(Tree.byName(acts, "actor/name"), "actor/code").values());
        String known = parties == 0 ? "No party known" : Say.count(parties, "party");
        String more = signatories == 0 ? "" : ", " + signatories + (parties == 0 ? " signed" : " more signed");
        view.show("titleOfActs", acts.isEmpty() ? "Acts of States and organisations" : known + more);
        if (!acts.isEmpty()) {
            view.chart("map", places.chart("no act known"));
        }
        if (joined.size() > 1) {
            view.chart("growth", growth(joined))
                    .show("joined", joined)
                    .show(
                            "dated",
                            first.size() == parties
                                    ? "Parties over time"
                                    : "Parties over time: " + first.size() + " of " + parties + " whose year is known");
        }
        Votes votes = new Votes(Votes.counted(Tree.list(instrument, "votes/nodes"), "actor/code"));
        if (votes.known()) {
            view.show("votes", votes)
                    .show("titleOfVotes", votes.title())
                    .chart("votes", votes.places().chart("no Member State then, or not known"));
        }
        return view.known("/instruments/" + instrument.get("code"));
    }

    private static String about(Map<String, Object> instrument) {
        return "TREATY".equals(instrument.get("kind"))
                ? "who is a party and who signed, with the date and source of each act."
                : "its legal force, its dates, and the acts of States about it, each with its source.";
    }

    /** Each act once: the two ends of a long list may overlap. */
    private static List<Map<String, Object>> acts(Map<String, Object> instrument) {
        Map<List<Object>, Map<String, Object>> acts = new LinkedHashMap<>();
        for (String part : ACTS) {
            for (Map<String, Object> act : Tree.list(instrument, part + "/nodes")) {
                Map<String, Object> ranked = new LinkedHashMap<>(act);
                ranked.put(
                        "rank",
                        part.endsWith("ound") || part.equals("inForce")
                                ? PARTY
                                : part.equals("signed") ? SIGNED : OTHER);
                List<Object> key = new ArrayList<>();
                key.add(Tree.at(act, "actor/code"));
                key.add(act.get("event"));
                key.add(act.get("date"));
                key.add(Tree.at(act, "source/code"));
                acts.putIfAbsent(key, ranked);
            }
        }
        return List.copyOf(acts.values());
    }

    private static String words(Map<String, Object> act) {
        return Say.low(act.get("event")) + " " + Say.date(act.get("date"));
    }

    private static Map<String, Object> growth(Map<Integer, Integer> joined) {
        List<List<Object>> points = new ArrayList<>();
        int sum = 0;
        for (Map.Entry<Integer, Integer> year : joined.entrySet()) {
            sum += year.getValue();
            points.add(List.of(year.getKey(), sum, Say.number(sum)));
        }
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("kind", "lines");
        chart.put("unit", "parties");
        chart.put("min", 0);
        chart.put("max", null);
        chart.put("series", List.of(Tree.of("code", "parties", "name", "Parties", "points", points)));
        return chart;
    }
}
