package org.cyberatlas.release;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of a change.")
public enum ChangeKind {
    @Description("The row is new.")
    ADDED,
    @Description("One column of the row has another value.")
    CHANGED,
    @Description("The row is gone.")
    REMOVED
}
