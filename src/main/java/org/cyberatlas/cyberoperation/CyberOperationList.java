package org.cyberatlas.cyberoperation;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of cyber operations. */
@Singleton
class CyberOperationList extends ListTable<CyberOperation> {

    CyberOperationList(CyberOperationLookup lookup) {
        super(
                "cyber_operations",
                "Cyber operations that were attributed in public",
                List.of("code"),
                RecordColumns.of(CyberOperation.class)
                        .after(
                                "began",
                                Column.text(
                                        "targets",
                                        "Codes of the actors that it hit, separated by semicolons; empty if none was read.",
                                        CyberOperation::targetCodes))
                        .last(Column.code(
                                "source_code",
                                "sources",
                                "Publication in which it was read.",
                                CyberOperation::sourceCode))
                        .columns(),
                lookup::all);
    }
}
