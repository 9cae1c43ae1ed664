package org.cyberatlas.instrument;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.instrument.CommitmentRepository.ActorCommitmentsArguments;
import org.cyberatlas.instrument.CommitmentRepository.InstrumentPartiesArguments;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields of acts about instruments. */
@GraphQLApi
public class CommitmentApi {

    private final CommitmentRepository repository;
    private final InstrumentLookup instrumentLookup;
    private final ActorLookup actors;
    private final SourceLookup sources;

    CommitmentApi(
            CommitmentRepository repository, InstrumentLookup instruments, ActorLookup actors, SourceLookup sources) {
        this.repository = repository;
        this.instrumentLookup = instruments;
        this.actors = actors;
        this.sources = sources;
    }

    @NonNull
    @Description("Its acts about instruments, by instrument code, then oldest first with unknown dates last.")
    public CompletionStage<Connection<Commitment>> commitments(
            @Source Actor actor,
            @Description("Only about these instruments, by code in any case; null for all.") @Nullable
                    List<@NonNull String> instruments,
            @Description("Only about instruments of these kinds; null for all.") @Nullable
                    List<@NonNull InstrumentKind> kinds,
            PageRequest page) {
        return Batches.load(
                actor.getCode(),
                new ActorCommitmentsArguments(instrumentLookup.codes("instruments", instruments, kinds), page),
                repository::byActors);
    }

    @NonNull
    @Description(
            "Acts of actors about it, by actor code, then oldest first with unknown dates last. Not every act makes its actor a party: select by event.")
    public CompletionStage<Connection<Commitment>> parties(
            @Source Instrument instrument,
            @Description("Only these acts; null for all, a signature included.") @Nullable
                    List<@NonNull CommitmentEvent> events,
            PageRequest page) {
        return Batches.load(
                instrument.code(), new InstrumentPartiesArguments(events, page), repository::aboutInstruments);
    }

    @NonNull
    @Description("Actor whose act it is.")
    public Actor actor(@Source Commitment commitment) {
        return actors.byCode(commitment.actorCode());
    }

    @NonNull
    @Description("Instrument that the act is about.")
    public Instrument instrument(@Source Commitment commitment) {
        return instrumentLookup.byCode(commitment.instrumentCode());
    }

    @NonNull
    @Description("Source that states this.")
    public org.cyberatlas.source.Source source(@Source Commitment commitment) {
        return sources.byCode(commitment.sourceCode());
    }
}
