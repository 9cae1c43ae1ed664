package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;
import org.cyberatlas.page.chart.Growth;
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
        Status status = Status.of(instrument, acts);
        Places places = new Places().scale(status.party(), 4).scale(status.signed(), 1);
        Map<Object, Map<String, Object>> decisive = new LinkedHashMap<>();
        acts.stream()
                .sorted(Comparator.comparingInt(act -> (int) act.get("rank")))
                .forEach(act -> decisive.putIfAbsent(Tree.at(act, "actor/code"), act));
        decisive.values().forEach(act -> places.add(Tree.object(act, "actor"), (int) act.get("rank"), words(act)));
        List<Object> ranks =
                decisive.values().stream().map(act -> act.get("rank")).toList();
        if (ranks.contains(OTHER)) {
            places.scale("neither, but another act is listed", 0);
        }
        int parties = Collections.frequency(ranks, PARTY);
        int signatories = Collections.frequency(ranks, SIGNED);
        Map<Object, Integer> first = new HashMap<>();
        acts.stream()
                .filter(act -> (int) act.get("rank") == PARTY && act.get("date") != null)
                .forEach(act -> first.merge(
                        Tree.at(act, "actor/code"),
                        Integer.valueOf(act.get("date").toString().substring(0, 4)),
                        Math::min));
        String name = (String) instrument.get("name");
        View view = new View(name, name + ": " + about(instrument, status));
        view.show(
                "actors",
                Tree.grouped(Tree.byName(acts, "actor/name"), "actor/code").values());
        view.show(
                        "titleOfActs",
                        acts.isEmpty() ? "Acts of States and organisations" : status.title(parties, signatories))
                .show("subOfActs", acts.isEmpty() ? null : status.sub())
                .show("labelOfMap", "Map of the acts about " + name + status.extent());
        if (!acts.isEmpty()) {
            view.chart("map", places.chart("no act known" + status.extent()));
        }
        if (Set.copyOf(first.values()).size() > 1) {
            Growth growth = Growth.of(first.values());
            String over = status.plural() + " over time";
            view.chart("growth", growth.chart(status.plural()))
                    .show("growth", growth)
                    .show(
                            "dated",
                            first.size() == parties
                                    ? over
                                    : over + ": " + first.size() + " of " + parties + " whose year is known");
        }
        Votes votes = new Votes(Votes.counted(Tree.list(instrument, "votes/nodes"), "actor/code"));
        if (votes.known()) {
            view.show("votes", votes)
                    .show("titleOfVotes", votes.title())
                    .chart("votes", votes.places().chart("no Member State then, or not known"));
        }
        return view.known("/instruments/" + instrument.get("code"));
    }

    private static String about(Map<String, Object> instrument, Status status) {
        return "TREATY".equals(instrument.get("kind"))
                ? "who " + status.who() + " and who signed, with the date and source of each act" + status.extent()
                        + "."
                : "its legal force, its dates, and the acts of States about it, each with its source.";
    }

    /** Each act once: the two ends of a long list may overlap. */
    private static List<Map<String, Object>> acts(Map<String, Object> instrument) {
        Map<List<Object>, Map<String, Object>> acts = new LinkedHashMap<>();
        for (String part : ACTS) {
            for (Map<String, Object> act : Tree.list(instrument, part + "/nodes")) {
                List<Object> key = Arrays.asList(
                        Tree.at(act, "actor/code"), act.get("event"), act.get("date"), Tree.at(act, "source/code"));
                acts.putIfAbsent(key, Tree.with(act, "rank", rank(part)));
            }
        }
        return List.copyOf(acts.values());
    }

    private static int rank(String part) {
        return switch (part) {
            case "bound", "moreBound", "inForce" -> PARTY;
            case "signed" -> SIGNED;
            default -> OTHER;
        };
    }

    private static String words(Map<String, Object> act) {
        return Say.low(act.get("event")) + " " + Say.date(act.get("date"));
    }

    /**
     * Words for the actors that are bound: a treaty that is not known to be in force has no parties, and a list of another day or of a
     * part says so.
     *
     * @param verbs for their acts, such as "ratified or acceded"; null where they are parties
     * @param coverage part of the list that was read, and its day; null if not known
     */
    private record Status(String verbs, String coverage) {

        private static final List<String> BINDING =
                List.of("RATIFIED", "ACCEDED", "ACCEPTED", "SUCCEEDED", "DEFINITIVELY_SIGNED");

        static Status of(Map<String, Object> instrument, List<Map<String, Object>> acts) {
            List<Object> events =
                    acts.stream().map(act -> act.get("event")).distinct().toList();
            boolean inForce = events.contains("IN_FORCE")
                    || events.contains("PARTY")
                    || Tree.first(Tree.list(instrument, "milestones"), "event", "ENTRY_INTO_FORCE") != null;
            List<String> done =
                    BINDING.stream().filter(events::contains).map(Say::low).toList();
            String verbs = done.isEmpty() ? "ratified" : Tree.sentence(done, " or ");
            return new Status(inForce ? null : verbs, (String) instrument.get("coverage"));
        }

        /** Day or part of the list, without its details: " (complete as of April 2014)", " (partial)". */
        String extent() {
            return coverage == null ? "" : " (" + coverage.split("[:;,]")[0] + ")";
        }

        String party() {
            return verbs == null ? "party" : verbs;
        }

        String signed() {
            return "signed, not known to " + (verbs == null ? "be a party" : "have " + verbs) + extent();
        }

        String who() {
            return verbs == null ? "is a party" : verbs;
        }

        String plural() {
            return verbs == null ? "Parties" : verbs.substring(0, 1).toUpperCase(Locale.ROOT) + verbs.substring(1);
        }

        String title(int parties, int signatories) {
            String known = verbs == null
                    ? parties == 0 ? "No party known" : Say.count(parties, "party") + " known"
                    : parties == 0 ? "No ratification known" : parties + " " + verbs;
            String more = signatories == 0 ? "" : ", " + signatories + (parties == 0 ? " signed" : " more signed");
            return known + more + extent();
        }

        String sub() {
            return (verbs == null
                            ? "A party ratified, acceded, accepted, succeeded or signed definitively, or it is said to be in force for it; a signature alone makes no party."
                            : "No day of entry into force is known: who " + verbs + " is not called a party here.")
                    + (coverage == null ? "" : " How much was read: " + coverage + ".");
        }
    }
}
