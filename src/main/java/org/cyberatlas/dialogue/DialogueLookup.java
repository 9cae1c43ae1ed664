package org.cyberatlas.dialogue;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Dialogues, found by their codes. */
@Singleton
public class DialogueLookup extends CatalogueTable<Dialogue> {

    private final DialogueRepository repository;

    DialogueLookup(DialogueRepository repository, DataSnapshot snapshot) {
        super(Dialogue.TYPE, Dialogue::code, CatalogueOrder.byText("dialogue", Dialogue::code), snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<Dialogue> read() {
        return repository.listAll().stream().map(DialogueEntity::toDialogue).toList();
    }

    /** Dialogues at whose table at least two of these actors sit, by code. */
    public List<Dialogue> shared(Collection<String> actors) {
        return all().stream()
                .filter(dialogue ->
                        dialogue.partyCodes().stream().filter(actors::contains).count() >= 2)
                .toList();
    }
}
