package org.cyberatlas.norm;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of seats in processes: of an actor by process code, of a process by actor code, then by source code. */
@Description(
        "A page of seats in processes: of an actor by process code, of a process by actor code, then by source code.")
public final class ProcessMemberConnection
        extends Connection<ProcessMember, ProcessMemberConnection.ProcessMemberEdge> {

    ProcessMemberConnection(Page<ProcessMember> page) {
        super(page, ProcessMemberEdge::new);
    }

    /** A seat in a process and its cursor. */
    @Description("A seat in a process and its cursor.")
    public static final class ProcessMemberEdge extends Edge<ProcessMember> {

        ProcessMemberEdge(Page.Row<ProcessMember> row) {
            super(row);
        }
    }
}
