package org.cyberatlas.dialogue;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorTie;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Dialogues, found by their codes. */
@Singleton
public class DialogueLookup extends CatalogueTable<Dialogue> {

    DialogueLookup(DialogueRepository repository, DataSnapshot snapshot) {
        super(
                Dialogue.class,
                CatalogueOrder.byText("dialogue", Dialogue::code),
                snapshot,
                repository,
                DialogueEntity::toDialogue);
    }

    @Produces
    @Singleton
    ListTable<Dialogue> list() {
        return new ListTable<>(
                "dialogues",
                "Dialogues on cyber, digital and strategic matters",
                RecordColumns.of(Dialogue.class)
                        .insteadOf(
                                "purposes",
                                Column.text(
                                        "parties",
                                        "Codes of the parties, separated by semicolons.",
                                        Dialogue::partyCodes))
                        .after(
                                "parties",
                                Column.text(
                                        "purposes",
                                        "Purposes in the order of the source, separated by semicolons; empty if none is known.",
                                        Dialogue::purposes))
                        .columns(),
                this::all);
    }

    /** Actors that are in a dialogue with one of the given actors. */
    @Produces
    @Singleton
    ActorTie partners(ActorLookup actors) {
        return new ActorTie("dialogueWith", (argument, given) -> {
            List<String> known = actors.known(argument, given);
            Set<String> partners = new HashSet<>();
            for (Dialogue dialogue : all()) {
                known.stream()
                        .filter(dialogue.partyCodes()::contains)
                        .forEach(actor -> partners.addAll(dialogue.partnersOf(actor)));
            }
            return partners;
        });
    }

    /** Dialogues at whose table at least two of these actors sit, by code. */
    public List<Dialogue> shared(Collection<String> actors) {
        return all().stream()
                .filter(dialogue -> Filters.atLeastTwo(actors, dialogue.partyCodes()))
                .toList();
    }
}
