package org.cyberatlas.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Rounds of dialogues, for other features. */
@ApplicationScoped
public class DialogueRoundLookup {

    private final DialogueRoundRepository repository;

    DialogueRoundLookup(DialogueRoundRepository repository) {
        this.repository = repository;
    }

    /** Every round of every dialogue, as each source has it, oldest first. */
    public List<DialogueRound> all() {
        return repository.all();
    }
}
