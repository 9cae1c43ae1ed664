package org.cyberatlas.ranking;

import org.eclipse.microprofile.graphql.Description;

@Description("Grouping of actors.")
public enum Grouping {
    @Description("One group of the whole set.")
    ALL("'ALL'", ""),
    @Description("By M49 region; actors without one form the group UNASSIGNED.")
    REGION("coalesce(a.region, 'UNASSIGNED')", ""),
    @Description("By M49 subregion; actors without one form the group UNASSIGNED.")
    SUBREGION("coalesce(a.subregion, 'UNASSIGNED')", ""),
    @Description("By organisation: an actor counts in each organisation of which it is a current full member.")
    ORGANISATION(
            "m.organisation_code", " JOIN membership m ON m.actor_code = a.code AND m.current AND m.role = 'MEMBER'");

    private final String expression;
    private final String join;

    Grouping(String expression, String join) {
        this.expression = expression;
        this.join = join;
    }

    String expression() {
        return expression;
    }

    String join() {
        return join;
    }
}
