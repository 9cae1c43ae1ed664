package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Missing;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** Bars of internet users, cybersecurity and e-government of some actors. */
@Singleton
class ActorsPicture extends Picture {

    ActorsPicture() {
        super("/pictures/actors", "picture-actors");
    }

    @Override
    public Map<String, Object> variables(Choices choices) {
        return Map.of("actors", choices.list("actors"));
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        List<Map<String, Object>> actors = Tree.list(data, "actors/nodes");
        if (actors.isEmpty()) {
            throw new Missing("actor", "");
        }
        List<Map<String, Object>> bars = new ArrayList<>();
        for (Map<String, Object> actor : actors) {
            for (Map<String, Object> each : Tree.list(actor, "observations/nodes")) {
                bars.add(bar(
                        actor.get("name") + ": " + Tree.at(each, "indicator/name") + ", "
                                + Tree.at(each, "period/year"),
                        each,
                        Tree.number(each, "indicator/scaleMax"),
                        Tree.at(each, "indicator/unit")));
            }
        }
        String title = Tree.names(actors);
        String sources = String.join(
                "; ",
                actors.stream()
                        .flatMap(actor -> Tree.list(actor, "observations/nodes").stream())
                        .map(each -> Tree.text(each, "source/publisher"))
                        .distinct()
                        .toList());
        return view(title, sources, bars);
    }
}
