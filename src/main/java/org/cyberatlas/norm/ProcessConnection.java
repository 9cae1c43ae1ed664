package org.cyberatlas.norm;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of processes, oldest first, then by code. */
@Description("A page of processes, oldest first, then by code.")
public final class ProcessConnection extends Connection<Process, ProcessConnection.ProcessEdge> {

    ProcessConnection(Page<Process> page) {
        super(page, ProcessEdge::new);
    }

    /** A process and its cursor. */
    @Description("A process and its cursor.")
    public static final class ProcessEdge extends Edge<Process> {

        ProcessEdge(Page.Row<Process> row) {
            super(row);
        }
    }
}
