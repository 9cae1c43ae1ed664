package org.cyberatlas.dialogue;

import static org.cyberatlas.shared.table.ColumnType.ADDRESS;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of dialogue rounds, as each source has them. */
@Singleton
class DialogueRoundList extends ListTable<DialogueRound> {

    DialogueRoundList(DialogueRoundLookup lookup) {
        super(
                "dialogue_rounds",
                "Rounds of the dialogues, as each source has them",
                List.of("id"),
                RecordColumns.of(DialogueRound.class)
                        .first(Column.text(
                                "id", "Opaque, global identity; stable over releases.", DialogueRound::getId))
                        .after(
                                "id",
                                Column.code(
                                        "dialogue_code",
                                        "dialogues",
                                        "The dialogue that it is a round of.",
                                        DialogueRound::dialogueCode))
                        .after(
                                "city",
                                Column.code(
                                        "country_code",
                                        "actors",
                                        "Country of the meeting; empty if not known or if it met online only.",
                                        DialogueRound::countryCode))
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
                                        round -> round.outcome() == null
                                                ? null
                                                : round.outcome().title()))
                        .after(
                                "outcome_title",
                                new Column<>(
                                        "outcome_url",
                                        ADDRESS,
                                        "URL of that text; empty if not known.",
                                        round -> round.outcome() == null
                                                ? null
                                                : round.outcome().url()))
                        .last(Column.code(
                                "source_code", "sources", "Source that states this.", DialogueRound::sourceCode))
                        .columns(),
                lookup::all);
    }
}
