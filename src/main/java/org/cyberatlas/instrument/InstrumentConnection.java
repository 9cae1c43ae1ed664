package org.cyberatlas.instrument;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of instruments, by code. */
@Description("A page of instruments, by code.")
public final class InstrumentConnection extends Connection<Instrument, InstrumentConnection.InstrumentEdge> {

    InstrumentConnection(Page<Instrument> page) {
        super(page, InstrumentEdge::new);
    }

    /** An instrument and its cursor. */
    @Description("An instrument and its cursor.")
    public static final class InstrumentEdge extends Edge<Instrument> {

        InstrumentEdge(Page.Row<Instrument> row) {
            super(row);
        }
    }
}
