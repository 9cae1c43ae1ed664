package org.cyberatlas.finding;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What one of the sources that differ has. */
@Embeddable
@Description("What one of the sources that differ has.")
public record DiscrepancyReading(
        @NonNull @Description("Its reading, in the atlas's own words.")
        String statement,

        @Ignore String sourceCode) {}
