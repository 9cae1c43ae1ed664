package org.cyberatlas.indicator;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of indicators, by code. */
@Description("A page of indicators, by code.")
public final class IndicatorConnection extends Connection<Indicator, IndicatorConnection.IndicatorEdge> {

    IndicatorConnection(Page<Indicator> page) {
        super(page, IndicatorEdge::new);
    }

    /** An indicator and its cursor. */
    @Description("An indicator and its cursor.")
    public static final class IndicatorEdge extends Edge<Indicator> {

        IndicatorEdge(Page.Row<Indicator> row) {
            super(row);
        }
    }
}
