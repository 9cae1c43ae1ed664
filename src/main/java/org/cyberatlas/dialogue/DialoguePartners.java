package org.cyberatlas.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorTie;

/** Actors that are in a dialogue with one of the given actors. */
@ApplicationScoped
class DialoguePartners implements ActorTie {

    private final DialogueLookup dialogues;
    private final ActorLookup actors;

    DialoguePartners(DialogueLookup dialogues, ActorLookup actors) {
        this.dialogues = dialogues;
        this.actors = actors;
    }

    @Override
    public String condition() {
        return "dialogueWith";
    }

    @Override
    public Set<String> actors(String argument, List<String> given) {
        List<String> known = actors.known(argument, given);
        Set<String> partners = new HashSet<>();
        for (Dialogue dialogue : dialogues.all()) {
            known.stream()
                    .filter(dialogue.partyCodes()::contains)
                    .forEach(actor -> partners.addAll(dialogue.partnersOf(actor)));
        }
        return partners;
    }
}
