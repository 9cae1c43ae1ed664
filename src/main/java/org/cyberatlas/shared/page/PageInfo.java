package org.cyberatlas.shared.page;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Position of a page in its list, after the Relay connection specification.")
public record PageInfo(
        @NonNull @Description("True if there are nodes after this page.")
        Boolean hasNextPage,

        @NonNull @Description("True if there are nodes before this page.")
        Boolean hasPreviousPage,

        @Description("Cursor of the first node; null on an empty page.")
        String startCursor,

        @Description("Cursor of the last node; null on an empty page.")
        String endCursor) {}
