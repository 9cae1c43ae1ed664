package org.cyberatlas.actor;

import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Edge;
import org.cyberatlas.shared.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of countries. */
@Description("A page of countries.")
public final class CountryConnection extends Connection<Country, CountryConnection.CountryEdge> {

    CountryConnection(Page<Country> page) {
        super(page, CountryEdge::new);
    }

    /** A country and its cursor. */
    @Description("A country and its cursor.")
    public static final class CountryEdge extends Edge<Country> {

        CountryEdge(Page.Row<Country> row) {
            super(row);
        }
    }
}
