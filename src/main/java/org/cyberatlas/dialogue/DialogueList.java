package org.cyberatlas.dialogue;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of dialogues. */
@Singleton
class DialogueList extends ListTable<Dialogue> {

    DialogueList(DialogueLookup lookup) {
        super(
                "dialogues",
                "Dialogues on cyber, digital and strategic matters",
                List.of("code"),
                RecordColumns.of(Dialogue.class)
                        .insteadOf(
                                "purposes",
                                Column.text(
                                        "parties",
                                        "Codes of the actors at the table, with semicolons between them.",
                                        Dialogue::partyCodes))
                        .after(
                                "parties",
                                Column.text(
                                        "purposes",
                                        "What it is for, in the order of the source, with semicolons between them; empty where no purpose is known.",
                                        Dialogue::purposes))
                        .after(
                                "purposes",
                                Column.code(
                                        "purpose_source_code",
                                        "sources",
                                        "Who says what it is for; empty where no purpose is known.",
                                        Dialogue::purposeSourceCode))
                        .last(Column.code("source_code", "sources", "Who says so.", Dialogue::sourceCode))
                        .columns(),
                lookup::all);
    }
}
