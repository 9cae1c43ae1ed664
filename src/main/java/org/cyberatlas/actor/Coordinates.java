package org.cyberatlas.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("A point on the globe.")
public record Coordinates(
        @Description("Degrees north of the equator, -90 to 90.")
        double latitude,

        @Description("Degrees east of Greenwich, -180 to 180.")
        double longitude) {}
