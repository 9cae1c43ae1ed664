package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.ADDRESS;
import static org.cyberatlas.export.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.cyberoperation.Attribution;
import org.cyberatlas.cyberoperation.AttributionLookup;

/** List of public attributions, support for the attribution of another included. */
@Singleton
class AttributionList extends ListExport<Attribution> {

    private static final List<Column<Attribution>> COLUMNS = List.of(
            new Column<>("id", TEXT, "Opaque, global identity; stable over releases.", Attribution::getId),
            new Column<>("operation_code", TEXT, "Operation that it attributes.", Attribution::operationCode),
            new Column<>(
                    "attributor_code", TEXT, "State or organisation whose act it is.", Attribution::attributorCode),
            new Column<>(
                    "attributed_to_code",
                    TEXT,
                    "State that the act names; empty if it names none.",
                    Attribution::attributedToCode),
            Column.of("date", PARTIAL_DATE, Attribution.class, "date", Attribution::date),
            Column.of("manner", TEXT, Attribution.class, "manner", Attribution::manner),
            Column.of("responsibility", TEXT, Attribution.class, "responsibility", Attribution::responsibility),
            Column.of("organ", TEXT, Attribution.class, "organ", Attribution::organ),
            Column.of("group_name", TEXT, Attribution.class, "groupName", Attribution::groupName),
            Column.of("body", TEXT, Attribution.class, "body", Attribution::body),
            new Column<>(
                    "joint_with",
                    TEXT,
                    "Codes of the others who attributed jointly, with semicolons between them; empty if it stands alone.",
                    attribution -> attribution.jointWithCodes().isEmpty()
                            ? null
                            : String.join("; ", attribution.jointWithCodes())),
            Column.of("statement_url", ADDRESS, Attribution.class, "statementUrl", Attribution::statementUrl),
            Column.of("note", TEXT, Attribution.class, "note", Attribution::note),
            Column.of("verification", TEXT, Attribution.class, "verification", Attribution::verification),
            new Column<>("source_code", TEXT, "Publication in which it was read.", Attribution::sourceCode));

    AttributionList(AttributionLookup lookup) {
        super(
                "attributions",
                "Public attributions of cyber operations, and support for them, as each source has them",
                COLUMNS,
                List.of("id"),
                List.of(
                        new ForeignKey("operation_code", "cyber_operations"),
                        new ForeignKey("attributor_code", "actors"),
                        new ForeignKey("attributed_to_code", "actors"),
                        new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
