package org.cyberatlas.release;

import org.cyberatlas.shared.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A changed cell, an added row or a removed row of one release.")
public record Change(
        @NonNull @Description("Version of the release that made the change.")
        String release,

        @NonNull @Description("Name of the table, which is that of its file in db/data.")
        String table,

        @NonNull @Description("Cells of the key columns, separated by commas.")
        String key,

        @NonNull @Description("Kind of the change.") ChangeKind kind,

        @Description("The changed column; 'value' for an added or removed row that has one; null for any other row.")
        String column,

        @Description(
                "The cell before. For an added observation, the value that was preferred until then for its actor, indicator and year. For a removed row without a value, the row as JSON without its key. Null if there was none.")
        String before,

        @Description(
                "The cell after. For an added row without a value, the row as JSON without its key. Null if there is none.")
        String after,

        @Ignore String actorCode,
        @Ignore int number,
        @Ignore String nodeKey)
        implements Node {

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable within one database.")
    public String getId() {
        return Node.super.getId();
    }
}
