package org.cyberatlas.shared.page;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Where a page stands in its listing, after the Relay connection specification. */
@Description("Where a page stands in its listing, after the Relay connection specification.")
public record PageInfo(
        @NonNull @Description("True where more follows this page.")
        Boolean hasNextPage,

        @NonNull @Description("True where something lies before this page.")
        Boolean hasPreviousPage,

        @Description("Cursor of the first node; null on an empty page.")
        String startCursor,

        @Description("Cursor of the last node; null on an empty page.")
        String endCursor) {}
