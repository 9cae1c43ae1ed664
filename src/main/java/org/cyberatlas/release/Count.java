package org.cyberatlas.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How many there are of a type. */
@Description("How many there are of a type.")
public record Count(
        @NonNull @Description("Name of the type.") String of,
        @Description("Number of things of that type.") int count) {}
