package org.cyberatlas.vote;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.instrument.InstrumentLookup;
import org.cyberatlas.shared.error.Range;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Pairs of actors by how alike they voted. */
@GraphQLApi
public class VotingAgreementApi {

    private static final int FEWEST = 2;
    private static final int MOST = 30;

    private final VotingAgreements agreements;
    private final InstrumentLookup instrumentLookup;
    private final ActorLookup actorLookup;

    VotingAgreementApi(VotingAgreements agreements, InstrumentLookup instruments, ActorLookup actors) {
        this.agreements = agreements;
        this.instrumentLookup = instruments;
        this.actorLookup = actors;
    }

    @Query
    @NonNull
    @Description(
            "Voting agreement of each pair of 2 to 30 actors, highest share first, then by the number of votes compared.")
    public List<@NonNull VotingAgreement> votingAgreement(
            @NonNull @Description("Their codes in any form, each actor once.") List<@NonNull String> actors,
            @Description("Only votes on these instruments, by code in any case; null for all.") @Nullable
                    List<@NonNull String> instruments,
            @Description("Only votes on this day or later; null for the oldest.") LocalDate from,
            @Description("Only votes on this day or earlier; null for the newest.") LocalDate to) {
        Range.requireInOrder("from", from, "to", to);
        List<String> compared = actorLookup.knownOnce("actors", actors, FEWEST, MOST, "voting is compared between");
        return agreements.between(compared, instrumentLookup.known("instruments", instruments), from, to);
    }

    @NonNull
    @Description("The pair, in the requested order.")
    public List<@NonNull Actor> actors(@Source VotingAgreement agreement) {
        return actorLookup.byCodes(agreement.actorCodes());
    }
}
