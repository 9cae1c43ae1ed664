package org.cyberatlas.page.picture;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;
import org.cyberatlas.page.chart.Share;

/** Bars of internet users, cybersecurity and e-government of some actors, of fewer indicators where there are many actors. */
@Singleton
class ActorsPicture extends Picture {

    private static final List<String> INDICATORS = List.of("internet_users_pct", "gci_score", "egdi");
    private static final int ROWS = 12;

    ActorsPicture() {
        super("/pictures/actors", "picture-actors");
    }

    @Override
    public Map<String, Object> variables(Choices choices) {
        if (choices.actors().isEmpty()) {
            throw Choices.bad("actors", "'actors' takes 1 to " + Choices.MOST_ACTORS + " codes, such as PER,CAN,EU");
        }
        return Map.of("actors", choices.actors());
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        List<Map<String, Object>> actors = Tree.inOrder(Tree.list(data, "actors/nodes"), choices.actors());
        int indicators = Math.max(1, ROWS / (actors.size() + 1));
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> publishers = new ArrayList<>();
        for (String code : INDICATORS.subList(0, Math.min(INDICATORS.size(), indicators))) {
            Map<String, Object> indicator = Tree.object(data, code);
            List<Map<String, Object>> figures =
                    actors.stream().map(actor -> figure(actor, code)).toList();
            double top = Share.top(indicator, figures.stream().map(each -> Tree.number(each, "value")));
            rows.add(heading((String) indicator.get("name")));
            for (int i = 0; i < actors.size(); i++) {
                Object year = Tree.at(figures.get(i), "period/year");
                rows.add(bar(
                        actors.get(i).get("name") + (year == null ? "" : ", " + year),
                        figures.get(i),
                        top,
                        indicator.get("unit")));
            }
            figures.stream()
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> publishers.add(Tree.text(each, "source/publisher")));
        }
        return view(Tree.names(actors), publishers, rows);
    }

    /** The newest figure of the actor; empty where none is known. */
    private static Map<String, Object> figure(Map<String, Object> actor, String indicator) {
        return Objects.requireNonNullElse(
                Tree.first(Tree.list(actor, "observations/nodes"), "indicator/code", indicator), Map.of());
    }
}
