package org.cyberatlas.source;

import org.eclipse.microprofile.graphql.Description;

/** How a figure is to be read. */
@Description("How a figure is to be read.")
public enum Qualifier {
    @Description("The figure as published.")
    EXACT,
    @Description("The source says about, around or some.")
    ABOUT,
    @Description("The source says almost or nearly: the true figure is a little lower.")
    ALMOST,
    @Description("The source says at least, over or more than.")
    AT_LEAST,
    @Description("The source says at most or up to.")
    AT_MOST,
    @Description("The source gives a range; low and high hold its ends.")
    RANGE,
    @Description("The publisher estimated or modelled the figure.")
    ESTIMATE,
    @Description("The source says less than: the true figure lies below.")
    LESS_THAN,
    @Description("The figure was calculated from other published figures.")
    DERIVED,
    @Description("The source gives no year; the year was inferred from where or when the figure was published.")
    YEAR_INFERRED
}
