package org.cyberatlas.release;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of a change.")
public enum ChangeKind {
    @Description("New row.")
    ADDED,
    @Description("Another value in one column of the row.")
    CHANGED,
    @Description("Removed row.")
    REMOVED
}
