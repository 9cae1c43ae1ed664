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
                                        "Codes of the parties, separated by semicolons.",
                                        Dialogue::partyCodes))
                        .after(
                                "parties",
                                Column.text(
                                        "purposes",
                                        "Purposes in the order of the source, separated by semicolons; empty if none is known.",
                                        Dialogue::purposes))
                        .after(
                                "purposes",
                                Column.code(
                                        "purpose_source_code",
                                        "sources",
                                        "Source of the purposes; empty if none is known.",
                                        Dialogue::purposeSourceCode))
                        .last(Column.code("source_code", "sources", "Source that states this.", Dialogue::sourceCode))
                        .columns(),
                lookup::all);
    }
}
