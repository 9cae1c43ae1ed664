package org.cyberatlas.cyberoperation;

import java.util.List;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Fields about sanctions against cyber operations. */
@GraphQLApi
public class SanctionApi {

    private final SanctionRegimeLookup regimes;
    private final SanctionListingLookup listingLookup;
    private final CyberOperationLookup operations;
    private final ActorLookup actors;

    SanctionApi(
            SanctionRegimeLookup regimes,
            SanctionListingLookup listings,
            CyberOperationLookup operations,
            ActorLookup actors) {
        this.regimes = regimes;
        this.listingLookup = listings;
        this.operations = operations;
        this.actors = actors;
    }

    @Query
    @NonNull
    @Description("Regimes of sanctions against cyber operations, by code.")
    public Connection<SanctionRegime> sanctionRegimes(PageRequest page) {
        return regimes.connection(regime -> true, page);
    }

    @NonNull
    @Description("State or organisation that made it.")
    public Actor issuer(@Source SanctionRegime regime) {
        return actors.byCode(regime.issuerCode());
    }

    @NonNull
    @Description("Its listings, oldest first, then by State and source; empty if none was read.")
    public List<@NonNull SanctionListing> listings(@Source SanctionRegime regime) {
        return listingLookup.where(listing -> listing.regimeCode().equals(regime.code()));
    }

    @NonNull
    @Description(
            "Listings that give the operation as their reason, oldest first, then by regime and State; empty if none was"
                    + " read.")
    public List<@NonNull SanctionListing> sanctions(@Source CyberOperation operation) {
        return listingLookup.where(listing -> operation.code().equals(listing.operationCode()));
    }

    @NonNull
    @Description("Regime under which they were listed.")
    public SanctionRegime regime(@Source SanctionListing listing) {
        return regimes.byCode(listing.regimeCode());
    }

    @Description("State that those listed act for or, for crime groups, live in; null if not known.")
    public Actor target(@Source SanctionListing listing) {
        return actors.byCode(listing.targetCode());
    }

    @Description("Operation that is the reason; null if the source names none that the atlas has.")
    public CyberOperation operation(@Source SanctionListing listing) {
        return operations.byCode(listing.operationCode());
    }
}
