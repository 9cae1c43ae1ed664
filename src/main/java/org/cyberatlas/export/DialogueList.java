package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.dialogue.Dialogue;
import org.cyberatlas.dialogue.DialogueLookup;

/** Series of meetings. */
@Singleton
class DialogueList extends ListExport<Dialogue> {

    private static final List<Column<Dialogue>> COLUMNS = List.of(
            Column.of("code", TEXT, Dialogue.class, "code", Dialogue::code),
            Column.of("name", TEXT, Dialogue.class, "name", Dialogue::name),
            Column.of("name_used_by_partner", TEXT, Dialogue.class, "nameUsedByPartner", Dialogue::nameUsedByPartner),
            Column.of("kind", TEXT, Dialogue.class, "kind", Dialogue::kind),
            Column.of("established", PARTIAL_DATE, Dialogue.class, "established", Dialogue::established),
            Column.of("track", TEXT, Dialogue.class, "track", Dialogue::track),
            new Column<>(
                    "parties",
                    TEXT,
                    "Codes of the actors at the table, with semicolons between them.",
                    dialogue -> String.join("; ", dialogue.partyCodes())),
            new Column<>(
                    "purposes",
                    TEXT,
                    "What it is for, in the order of the source, with semicolons between them; empty where no purpose is known.",
                    dialogue -> dialogue.purposes().isEmpty() ? null : String.join("; ", dialogue.purposes())),
            new Column<>(
                    "purpose_source_code",
                    TEXT,
                    "Who says what it is for; empty where no purpose is known.",
                    Dialogue::purposeSourceCode),
            Column.of("note", TEXT, Dialogue.class, "note", Dialogue::note),
            Column.of("verification", TEXT, Dialogue.class, "verification", Dialogue::verification),
            new Column<>("source_code", TEXT, "Who says so.", Dialogue::sourceCode));

    DialogueList(DialogueLookup lookup) {
        super(
                "dialogues",
                "Dialogues on cyber, digital and strategic matters",
                COLUMNS,
                List.of("code"),
                List.of(new ForeignKey("purpose_source_code", "sources"), new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
