package org.cyberatlas.measure;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.Organisation;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of confidence-building measures. */
@GraphQLApi
public class MeasureApi {

    private final MeasureLookup lookup;
    private final ActorLookup actors;

    MeasureApi(MeasureLookup lookup, ActorLookup actors) {
        this.lookup = lookup;
        this.actors = actors;
    }

    @Query
    @NonNull
    @Description("All confidence-building measures, by organisation, number (unnumbered last) and code.")
    public Connection<Measure> measures(
            @Description("Only those of these organisations, by code in any case; null for all.") @Nullable
                    List<@NonNull String> organisations,
            PageRequest page) {
        List<String> known = actors.knownOrganisations("organisations", organisations);
        return lookup.connection(measure -> Filters.anyOf(known, measure.organisationCode()), page);
    }

    @NonNull
    @Description("Confidence-building measures that it adopted, by number (unnumbered last) and code.")
    public Connection<Measure> measures(@Source Organisation organisation, PageRequest page) {
        return lookup.connection(measure -> measure.organisationCode().equals(organisation.code()), page);
    }

    @NonNull
    @Description("Organisation whose measure it is.")
    public Organisation organisation(@Source Measure measure) {
        return actors.organisationByCode(measure.organisationCode());
    }
}
