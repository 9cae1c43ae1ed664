package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** One dialogue with its rounds, and key figures of its parties. */
@Singleton
class DialoguePage extends Page {

    DialoguePage() {
        super("/dialogues/:code", "dialogue");
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        Map<String, Object> dialogue = found(data, "dialogue", choices);
        String parties = String.join(",", Tree.codes(Tree.list(dialogue, "parties")));
        View view = new View(
                (String) dialogue.get("name"),
                dialogue.get("name") + ": its rounds with dates, places and outcomes, and who says so.");
        return view.show("compare", Choices.uri("/compare", Map.of("actors", parties)))
                .panel("rounds", null, "dialogue/rounds")
                .panel("parties", null, "dialogue/parties")
                .known("/dialogues/" + dialogue.get("code"));
    }
}
