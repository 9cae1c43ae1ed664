package org.cyberatlas.cyberoperation;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of public attributions, support for the attribution of another included. */
@Singleton
class AttributionList extends ListTable<Attribution> {

    AttributionList(AttributionLookup lookup) {
        super(
                "attributions",
                "Public attributions of cyber operations, and support for them, as each source has them",
                List.of("id"),
                RecordColumns.of(Attribution.class)
                        .first(Column.text("id", "Opaque, global identity; stable over releases.", Attribution::getId))
                        .after(
                                "id",
                                Column.code(
                                        "operation_code",
                                        "cyber_operations",
                                        "Operation that it attributes.",
                                        Attribution::operationCode))
                        .after(
                                "operation_code",
                                Column.code(
                                        "attributor_code",
                                        "actors",
                                        "State or organisation whose act it is.",
                                        Attribution::attributorCode))
                        .after(
                                "attributor_code",
                                Column.code(
                                        "attributed_to_code",
                                        "actors",
                                        "State that the act names; empty if it names none.",
                                        Attribution::attributedToCode))
                        .after(
                                "body",
                                Column.text(
                                        "joint_with",
                                        "Codes of the other joint attributors, separated by semicolons; empty if there are none.",
                                        Attribution::jointWithCodes))
                        .last(Column.code(
                                "source_code", "sources", "Publication in which it was read.", Attribution::sourceCode))
                        .columns(),
                lookup::all);
    }
}
