package org.cyberatlas.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Number of rows of one table that a release changed.")
public record TableChange(
        @NonNull @Description("Name of the table, which is that of its file in db/data.")
        String table,

        @Description("Number of rows that the release before did not have.")
        int added,

        @Description("Number of rows with another value in a column outside of the key.")
        int changed,

        @Description("Number of rows that the release before had and this one does not.")
        int removed) {}
