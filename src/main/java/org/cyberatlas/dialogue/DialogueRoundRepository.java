package org.cyberatlas.dialogue;

import static org.cyberatlas.shared.table.ColumnType.ADDRESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.data.Row;
import org.cyberatlas.shared.error.Range;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.KeysetListing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;
import org.cyberatlas.source.Verification;

@ApplicationScoped
class DialogueRoundRepository implements NodeSource {

    private static final Columns<DialogueRound> ROUND = new Columns<>(
            DialogueRoundRepository::round,
            "id",
            "dialogue_code",
            "number",
            "number_inferred",
            "start_date",
            "end_date",
            "city",
            "country_code",
            "mode",
            "status",
            "co_chairs",
            "outcome_title",
            "outcome_url",
            "note",
            "source_code",
            "verification");

    private static final KeysetListing<DialogueRound> ROUNDS = new KeysetListing<>(
            ROUND,
            "dialogue_round e",
            Ordering.by(
                    "round",
                    Key.partialDate("e.start_date"),
                    Key.ascending("coalesce(e.number, 0)", "int"),
                    Key.ascending("e.id", "bigint")));

    private static final String CONFLICTING = """
            SELECT asked.id AS asked, %s
            FROM dialogue_round asked
            JOIN dialogue_round other ON other.dialogue_code = asked.dialogue_code
                AND other.number = asked.number AND other.id <> asked.id
            WHERE asked.id = ANY(CAST(:rounds AS bigint[]))
                AND NOT (may_be_same_day(other.start_date, asked.start_date)
                    AND may_be_same_day(other.end_date, asked.end_date))
            ORDER BY partial_date_start(other.start_date), other.id""".formatted(ROUND.of("other"));

    private final Database database;

    DialogueRoundRepository(Database database) {
        this.database = database;
    }

    private static DialogueRound round(Row row) {
        return new DialogueRound(
                row.text("id"),
                row.text("dialogue_code"),
                row.whole("number"),
                row.truth("number_inferred"),
                row.partialDate("start_date"),
                row.partialDate("end_date"),
                row.text("city"),
                row.text("country_code"),
                row.code(MeetingMode.class, "mode"),
                row.code(RoundStatus.class, "status"),
                texts(row.text("co_chairs")),
                Outcome.of(row.text("outcome_title"), row.text("outcome_url")),
                row.text("note"),
                row.code(Verification.class, "verification"),
                row.text("source_code"));
    }

    /** The texts of a cell with semicolons between them; none of an empty cell. */
    private static List<String> texts(String cell) {
        return cell == null ? List.of() : List.of(cell.split("\\s*;\\s*"));
    }

    @Override
    public Class<DialogueRound> type() {
        return DialogueRound.class;
    }

    @Override
    public Map<String, DialogueRound> byKeys(Collection<String> keys) {
        return ROUNDS.byKeys(database, keys, DialogueRound::nodeKey);
    }

    /** Every round of every dialogue. */
    List<DialogueRound> all() {
        return ROUNDS.list(database, Conditions.none());
    }

    @Produces
    @Singleton
    ListTable<DialogueRound> list() {
        return new ListTable<>(
                "dialogue_rounds",
                "Rounds of the dialogues, as each source has them",
                RecordColumns.of(DialogueRound.class)
                        .first(Column.id())
                        .insteadOf(
                                "co_chairs",
                                Column.text(
                                        "co_chairs",
                                        "Chairs with their offices, separated by semicolons; empty if not known.",
                                        DialogueRound::coChairs))
                        .insteadOf(
                                "outcome",
                                Column.text(
                                                "outcome_title",
                                                "Title of the text in which it was reported; empty if not known.",
                                                Outcome::title)
                                        .of(DialogueRound::outcome))
                        .after(
                                "outcome_title",
                                new Column<>(
                                                "outcome_url",
                                                ADDRESS,
                                                "URL of that text; empty if not known.",
                                                Outcome::url)
                                        .of(DialogueRound::outcome))
                        .columns(),
                this::all);
    }

    /** Rounds of a dialogue to list; null filters nothing. */
    record RoundsArguments(LocalDate from, LocalDate to, PageRequest page) {

        RoundsArguments {
            Range.requireInOrder("from", from, "to", to);
        }
    }

    /** Rounds of some dialogues; of all dialogues if null is given. */
    Connection<DialogueRound> page(List<String> dialogues, RoundsArguments arguments) {
        Conditions where = within(arguments.from(), arguments.to()).andAnyOf("e.dialogue_code", "dialogues", dialogues);
        return ROUNDS.page(database, where, arguments.page());
    }

    Map<String, Connection<DialogueRound>> ofDialogues(List<String> dialogues, RoundsArguments arguments) {
        return ROUNDS.pages(
                database, "e.dialogue_code", dialogues, within(arguments.from(), arguments.to()), arguments.page());
    }

    /** For each round, those of the same dialogue and number that start or end on other days. */
    Map<String, List<DialogueRound>> conflicting(Collection<String> rounds) {
        return database.byParent(
                rounds,
                CONFLICTING,
                Map.of("rounds", rounds.toArray(String[]::new)),
                row -> row.text("asked"),
                ROUND::read);
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
