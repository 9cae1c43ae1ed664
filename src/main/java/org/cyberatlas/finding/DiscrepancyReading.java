package org.cyberatlas.finding;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Embeddable
@Description("Statement of one of the conflicting sources.")
public record DiscrepancyReading(
        @NonNull @Description("The statement, in the atlas's own words.")
        String statement,

        @Ignore String sourceCode) {}
