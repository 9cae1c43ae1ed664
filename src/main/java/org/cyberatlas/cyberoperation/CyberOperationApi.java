package org.cyberatlas.cyberoperation;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Fields about cyber operations. */
@GraphQLApi
public class CyberOperationApi {

    private final CyberOperationLookup lookup;
    private final AttributionLookup attributions;
    private final ActorLookup actors;

    CyberOperationApi(CyberOperationLookup lookup, AttributionLookup attributions, ActorLookup actors) {
        this.lookup = lookup;
        this.attributions = attributions;
        this.actors = actors;
    }

    @Query
    @Description("One cyber operation by its code, in any case; null if there is none.")
    public CyberOperation cyberOperation(
            @NonNull @Description("The atlas's own code, such as OP-NOTPETYA-2017.") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("Cyber operations that were attributed in public, by the date on which they began, oldest first with"
            + " unknown dates last, then by code.")
    public Connection<CyberOperation> cyberOperations(
            @Description(
                            "Only operations that hit one of these actors, according to the sources that were read; any codes, null for all.")
                    @Nullable
                    List<@NonNull String> targets,
            @Description("Only operations attributed to one of these States, support for the attribution of another"
                            + " not counted; any codes, null for all.")
                    @Nullable
                    List<@NonNull String> attributedTo,
            PageRequest page) {
        List<String> hit = actors.known("targets", targets);
        List<String> named = actors.knownCountries("attributedTo", attributedTo);
        return lookup.connection(
                operation -> Filters.oneOf(hit, operation.targetCodes())
                        && (named == null
                                || attributions.named(operation.code()).anyMatch(named::contains)),
                page);
    }

    @NonNull
    @Description("Actors that it hit, according to the sources that were read; the list may be incomplete.")
    public List<@NonNull Actor> targets(@Source CyberOperation operation) {
        return actors.byCodes(operation.targetCodes());
    }
}
