package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.cyberoperation.CyberOperation;
import org.cyberatlas.cyberoperation.CyberOperationLookup;

/** List of cyber operations. */
@Singleton
class CyberOperationList extends ListExport<CyberOperation> {

    private static final List<Column<CyberOperation>> COLUMNS = List.of(
            Column.of("code", TEXT, CyberOperation.class, "code", CyberOperation::code),
            Column.of("name", TEXT, CyberOperation.class, "name", CyberOperation::name),
            Column.of("began", PARTIAL_DATE, CyberOperation.class, "began", CyberOperation::began),
            new Column<>(
                    "targets",
                    TEXT,
                    "Codes of the actors that it hit, with semicolons between them; empty if none was read.",
                    operation -> operation.targetCodes().isEmpty() ? null : String.join("; ", operation.targetCodes())),
            Column.of("note", TEXT, CyberOperation.class, "note", CyberOperation::note),
            Column.of("verification", TEXT, CyberOperation.class, "verification", CyberOperation::verification),
            new Column<>("source_code", TEXT, "Publication in which it was read.", CyberOperation::sourceCode));

    CyberOperationList(CyberOperationLookup lookup) {
        super(
                "cyber_operations",
                "Cyber operations that were attributed in public",
                COLUMNS,
                List.of("code"),
                List.of(new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
