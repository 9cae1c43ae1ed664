package org.cyberatlas.measure;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of a measure: adopted, or an aim that measures are to serve.")
public enum MeasureKind {
    @Description("A measure that the organisation adopted as one.")
    MEASURE,
    @Description("An aim of a work plan, not itself a measure.")
    OBJECTIVE
}
