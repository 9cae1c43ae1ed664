package org.cyberatlas.cyberoperation;

import org.eclipse.microprofile.graphql.Description;

@Description("Manner in which an operation was attributed in public.")
public enum AttributionManner {
    @Description("A statement of its own.")
    ATTRIBUTED,
    @Description("One text together with others.")
    JOINT_STATEMENT,
    @Description("A technical warning of its agencies that names the State.")
    ADVISORY,
    @Description("An indictment by its prosecutors.")
    INDICTMENT,
    @Description("Sanctions that give the operation as their reason.")
    SANCTION,
    @Description(
            "Condemnation of the operation, or support for the attribution of another, without one of its own; not counted as an attribution.")
    SUPPORTED
}
