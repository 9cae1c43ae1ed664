package org.cyberatlas.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.node.NumericKey;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

@ApplicationScoped
class DialogueRoundRepository implements PanacheRepositoryBase<DialogueRoundEntity, Long>, NodeSource {

    /** Only the keys are read: what stands behind them is at hand. */
    private static final Listing<Long> ROUNDS = new Listing<>(
            new Columns<>(row -> row.key("id"), "id"),
            "dialogue_round e",
            Ordering.by(
                    "round",
                    Key.ascending("coalesce(partial_date_start(e.start_date), date 'infinity')", "date"),
                    Key.ascending("coalesce(e.number, 0)", "int"),
                    Key.ascending("e.id", "bigint")));

    private static final Page<DialogueRound> NONE = new Page<>(List.of(), false, false, null);

    private final Reference<Map<Long, DialogueRound>> rounds = new Reference<>(() -> listAll().stream()
            .collect(Collectors.toUnmodifiableMap(entity -> entity.id, DialogueRoundEntity::toRound)));

    private final Reference<Map<String, Page<DialogueRound>>> wholeListings = new Reference<>(this::readWholeListings);

    @Override
    public String type() {
        return DialogueRound.TYPE;
    }

    @Override
    public Map<String, DialogueRound> byKeys(Collection<String> keys) {
        return Reference.among(NumericKey.of(keys), all()).values().stream()
                .collect(Collectors.toMap(round -> Long.toString(round.key()), Function.identity()));
    }

    private Map<Long, DialogueRound> all() {
        return rounds.rows();
    }

    /** Rounds of the dialogues in which all of these actors are parties. */
    Page<DialogueRound> between(List<String> parties, LocalDate from, LocalDate to, PageRequest request) {
        Conditions where = within(from, to)
                .and(
                        "ARRAY(SELECT seat.actor_code FROM dialogue_party seat WHERE seat.dialogue_code = e.dialogue_code)"
                                + " @> CAST(:parties AS text[])",
                        "parties",
                        parties == null ? null : parties.toArray(String[]::new));
        return ROUNDS.page(getSession(), where, request).map(all()::get);
    }

    Map<String, Page<DialogueRound>> ofDialogues(
            List<String> dialogues, LocalDate from, LocalDate to, PageRequest request) {
        if (from == null && to == null && request.isFirst()) {
            Map<String, Page<DialogueRound>> whole = wholeListings.rows();
            return dialogues.stream()
                    .collect(Collectors.toMap(Function.identity(), dialogue -> whole.getOrDefault(dialogue, NONE)
                            .first(request)));
        }
        return pages(dialogues, within(from, to), request);
    }

    private Map<String, Page<DialogueRound>> pages(List<String> dialogues, Conditions where, PageRequest request) {
        return Page.mapAll(ROUNDS.pages(getSession(), "e.dialogue_code", dialogues, where, request), all()::get);
    }

    /** The rounds of each dialogue that had any. */
    private Map<String, Page<DialogueRound>> readWholeListings() {
        List<String> dialogues = all().values().stream()
                .map(DialogueRound::dialogueCode)
                .distinct()
                .toList();
        return pages(dialogues, Conditions.none(), PageRequest.everythingInPlace());
    }

    /** For each round, those of the same dialogue and number that start or end on other days. */
    Map<Long, List<DialogueRound>> conflicting(Collection<Long> rounds) {
        Map<Long, List<DialogueRound>> conflicting = new LinkedHashMap<>();
        rounds.forEach(round -> conflicting.put(round, new ArrayList<>()));
        getSession()
                .createNativeQuery("""
                        SELECT asked.id AS asked, other.*
                        FROM dialogue_round asked
                        JOIN dialogue_round other ON other.dialogue_code = asked.dialogue_code
                            AND other.number = asked.number AND other.id <> asked.id
                        WHERE asked.id = ANY(:rounds)
                            AND NOT (may_be_same_day(other.start_date, asked.start_date)
                                AND may_be_same_day(other.end_date, asked.end_date))
                        ORDER BY partial_date_start(other.start_date), other.id""", Object[].class)
                .addScalar("asked", Long.class)
                .addEntity("other", DialogueRoundEntity.class)
                .setParameter("rounds", rounds.toArray(Long[]::new))
                .getResultList()
                .forEach(row -> conflicting.get((Long) row[0]).add(((DialogueRoundEntity) row[1]).toRound()));
        return conflicting;
    }

    /** Rounds of which at least a part may lie between two days; one without a date lies nowhere. */
    private static Conditions within(LocalDate from, LocalDate to) {
        return Conditions.none()
                .and(
                        "partial_date_end(coalesce(e.end_date, e.start_date)) >= CAST(:from_day AS date)",
                        "from_day",
                        from)
                .and("partial_date_start(coalesce(e.start_date, e.end_date)) <= CAST(:to_day AS date)", "to_day", to);
    }
}
