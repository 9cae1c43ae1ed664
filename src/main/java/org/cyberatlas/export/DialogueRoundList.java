package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.ADDRESS;
import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;
import static org.cyberatlas.export.ColumnType.TRUTH;
import static org.cyberatlas.export.ColumnType.WHOLE_NUMBER;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.dialogue.DialogueRound;
import org.cyberatlas.dialogue.DialogueRoundLookup;

/** Meetings. */
@Singleton
class DialogueRoundList extends ListExport<DialogueRound> {

    private static final List<Column<DialogueRound>> COLUMNS = List.of(
            new Column<>("id", TEXT, "Opaque, global identity; stable over releases.", DialogueRound::getId),
            new Column<>("dialogue_code", TEXT, "The dialogue that it is a round of.", DialogueRound::dialogueCode),
            Column.of("number", WHOLE_NUMBER, DialogueRound.class, "number", DialogueRound::number),
            Column.of("number_inferred", TRUTH, DialogueRound.class, "numberInferred", DialogueRound::numberInferred),
            Column.of("start", PARTIAL_DATE, DialogueRound.class, "start", DialogueRound::start),
            Column.of("end", PARTIAL_DATE, DialogueRound.class, "end", DialogueRound::end),
            Column.of("city", TEXT, DialogueRound.class, "city", DialogueRound::city),
            new Column<>(
                    "country_code",
                    TEXT,
                    "Country in which it met; empty where not known or where it met online only.",
                    DialogueRound::countryCode),
            Column.of("mode", TEXT, DialogueRound.class, "mode", DialogueRound::mode),
            Column.of("status", TEXT, DialogueRound.class, "status", DialogueRound::status),
            new Column<>(
                    "co_chairs",
                    TEXT,
                    "Who chaired, with their offices, with semicolons between them; empty where not known.",
                    round -> round.coChairs().isEmpty() ? null : String.join("; ", round.coChairs())),
            new Column<>(
                    "outcome_title",
                    TEXT,
                    "Title of the text in which it was reported; empty where not known.",
                    round -> round.outcome() == null ? null : round.outcome().title()),
            new Column<>(
                    "outcome_url",
                    ADDRESS,
                    "Where that text was published; empty where not known.",
                    round -> round.outcome() == null ? null : round.outcome().url()),
            Column.of("note", TEXT, DialogueRound.class, "note", DialogueRound::note),
            Column.of("verification", TEXT, DialogueRound.class, "verification", DialogueRound::verification),
            new Column<>("source_code", TEXT, "Who says so.", DialogueRound::sourceCode));

    DialogueRoundList(DialogueRoundLookup lookup) {
        super(
                "dialogue_rounds",
                "Rounds of the dialogues, as each source has them",
                COLUMNS,
                List.of("id"),
                List.of(
                        new ForeignKey("dialogue_code", "dialogues"),
                        new ForeignKey("country_code", "actors"),
                        new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
