package org.cyberatlas.source;

import org.eclipse.microprofile.graphql.Description;

@Description("How exact a figure is.")
public enum Qualifier {
    @Description("The figure as published.")
    EXACT,
    @Description("The source says about, around or roughly.")
    ABOUT,
    @Description("The source says almost or nearly: the true figure is a little lower.")
    ALMOST,
    @Description("The source says at least or over.")
    AT_LEAST,
    @Description("The source says at most or under.")
    AT_MOST,
    @Description("The source gives bounds instead of one figure.")
    RANGE,
    @Description("The publisher calls the figure an estimate.")
    ESTIMATE,
    @Description("Less than the smallest unit that the source publishes.")
    LESS_THAN,
    @Description("Computed from other published figures.")
    DERIVED,
    @Description("The year is not on the source and was inferred.")
    YEAR_INFERRED
}
