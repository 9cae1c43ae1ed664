package org.cyberatlas.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Number of objects of one type.")
public record Count(
        @NonNull @Description("Name of the type.") String of,
        @Description("Number of objects of that type.") int count) {}
