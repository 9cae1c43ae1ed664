package org.cyberatlas.norm;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of confidence-building measures, by organisation, number (unnumbered last) and code. */
@Description("A page of confidence-building measures, by organisation, number (unnumbered last) and code.")
public final class MeasureConnection extends Connection<Measure, MeasureConnection.MeasureEdge> {

    MeasureConnection(Page<Measure> page) {
        super(page, MeasureEdge::new);
    }

    /** A confidence-building measure and its cursor. */
    @Description("A confidence-building measure and its cursor.")
    public static final class MeasureEdge extends Edge<Measure> {

        MeasureEdge(Page.Row<Measure> row) {
            super(row);
        }
    }
}
