package org.cyberatlas.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

/** The only door to dialogues for other features. */
@ApplicationScoped
public class DialogueLookup implements NodeSource {

    private final DialogueRepository repository;
    private final DialogueRoundRepository rounds;

    DialogueLookup(DialogueRepository repository, DialogueRoundRepository rounds) {
        this.repository = repository;
        this.rounds = rounds;
    }

    /** The dialogue that a row names, together with those of all other rows of the query; null for null. */
    public CompletionStage<Dialogue> byCode(String code) {
        return Batches.atHand(Dialogue.TYPE, code, repository.all());
    }

    /** A dialogue by its code as a person types it, in any case; null where there is none. */
    public CompletionStage<Dialogue> find(String code) {
        return byCode(code.strip().toUpperCase(Locale.ROOT));
    }

    /** Dialogues in which all of these actors, by their stored codes, are parties. */
    public Page<Dialogue> between(List<String> parties, PageRequest request) {
        return repository.between(parties, null, request);
    }

    /** The dialogues with these codes, in the order given. */
    public CompletionStage<List<Dialogue>> byCodes(List<String> codes) {
        return Batches.allAtHand(Dialogue.TYPE, codes, repository.all());
    }

    /** Every dialogue, by code. */
    public List<Dialogue> all() {
        return repository.between(null, null, PageRequest.everything()).nodes();
    }

    /** Every round of every dialogue, as each source has it, oldest first. */
    public List<DialogueRound> rounds() {
        return rounds.between(null, null, null, PageRequest.everything()).nodes();
    }

    @Override
    public String type() {
        return Dialogue.TYPE;
    }

    @Override
    public Map<String, Dialogue> byKeys(Collection<String> keys) {
        return Reference.among(keys, repository.all());
    }
}
