package org.cyberatlas.measure;

import org.eclipse.microprofile.graphql.Description;

/** Whether a measure was adopted as such or is an aim that measures are to serve. */
@Description("Whether a measure was adopted as such or is an aim that measures are to serve.")
public enum MeasureKind {
    @Description("A measure that the organisation adopted as one.")
    MEASURE,
    @Description("An aim of a work plan, not itself a measure.")
    OBJECTIVE
}
