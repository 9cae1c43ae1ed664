package org.cyberatlas.source;

import org.eclipse.microprofile.graphql.Description;

@Description("Exactness of a figure.")
public enum Qualifier {
    @Description("Figure as published.")
    EXACT,
    @Description("About, around or roughly, according to the source.")
    ABOUT,
    @Description("Almost or nearly, according to the source: the true figure is a little lower.")
    ALMOST,
    @Description("At least or over, according to the source.")
    AT_LEAST,
    @Description("At most or under, according to the source.")
    AT_MOST,
    @Description("Bounds instead of one figure, or of one rank.")
    RANGE,
    @Description("Estimate of the publisher.")
    ESTIMATE,
    @Description("Less than the smallest unit that the source publishes.")
    LESS_THAN,
    @Description("Computed from other published figures.")
    DERIVED,
    @Description("Figure whose year is not on the source and was inferred.")
    YEAR_INFERRED
}
