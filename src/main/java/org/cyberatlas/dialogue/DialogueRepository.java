package org.cyberatlas.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

@ApplicationScoped
class DialogueRepository implements PanacheRepositoryBase<DialogueEntity, String> {

    private static final Ordering BY_CODE = Ordering.byText("dialogue", "e.code");
    /** Only the codes are read: what stands behind them is at hand. */
    private static final Columns<String> CODE = new Columns<>(row -> row.text("code"), "code");

    private static final Listing<String> DIALOGUES = new Listing<>(CODE, "(" + DialogueEntity.ROWS + ") e", BY_CODE);
    private static final Listing<String> DIALOGUES_BY_PARTY = new Listing<>(
            CODE, "dialogue_party seat JOIN (" + DialogueEntity.ROWS + ") e ON e.code = seat.dialogue_code", BY_CODE);

    private final Reference<Map<String, Dialogue>> dialogues = new Reference<>(() -> listAll().stream()
            .collect(Collectors.toUnmodifiableMap(entity -> entity.code, DialogueEntity::toDialogue)));

    /** Every dialogue by its code. */
    Map<String, Dialogue> all() {
        return dialogues.rows();
    }

    /** Dialogues in which all of these actors are parties. */
    Page<Dialogue> between(List<String> parties, List<DialogueKind> kinds, PageRequest request) {
        Conditions where = Conditions.none()
                .and("e.party_codes @> CAST(:parties AS text[])", "parties", array(parties))
                .andAnyOf("e.kind", "kinds", kinds);
        return DIALOGUES.page(getSession(), where, request).map(all()::get);
    }

    /** Dialogues of each actor, with at least one of the others where any are named. */
    Map<String, Page<Dialogue>> ofActors(
            List<String> actors, List<String> with, List<DialogueKind> kinds, PageRequest request) {
        Conditions where = Conditions.none()
                .and("array_remove(e.party_codes, seat.actor_code) && CAST(:with AS text[])", "with", array(with))
                .andAnyOf("e.kind", "kinds", kinds);
        return Page.mapAll(
                DIALOGUES_BY_PARTY.pages(getSession(), "seat.actor_code", actors, where, request), all()::get);
    }

    private static String[] array(List<String> codes) {
        return codes == null ? null : codes.toArray(String[]::new);
    }
}
