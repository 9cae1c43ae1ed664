package org.cyberatlas.instrument;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.instrument.CommitmentRepository.ActorCommitmentsArguments;
import org.cyberatlas.instrument.CommitmentRepository.InstrumentPartiesArguments;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.MilestoneLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of treaties, resolutions and other instruments, and of the acts of actors about them. */
@GraphQLApi
public class InstrumentApi {

    private final InstrumentLookup lookup;
    private final CommitmentRepository commitments;
    private final MilestoneLookup milestones;
    private final ActorLookup actors;

    InstrumentApi(
            InstrumentLookup lookup, CommitmentRepository commitments, MilestoneLookup milestones, ActorLookup actors) {
        this.lookup = lookup;
        this.commitments = commitments;
        this.milestones = milestones;
        this.actors = actors;
    }

    @Query
    @Description("One instrument by its code, in any case; null if there is none.")
    public Instrument instrument(@NonNull @Description("The atlas's own code, such as BUDAPEST.") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("All instruments, by code.")
    public Connection<Instrument> instruments(
            @Description("Only these kinds; null for all.") @Nullable List<@NonNull InstrumentKind> kinds,
            @Description("True for instruments that bind in law, false for all others; null for both.") Boolean binding,
            PageRequest page) {
        return lookup.connection(
                instrument -> Filters.anyOf(kinds, instrument.kind())
                        && (binding == null || binding.equals(instrument.binding())),
                page);
    }

    @NonNull
    @Description("Acts that it issued, such as directives, resolutions and decrees, by code.")
    public Connection<Instrument> instruments(
            @Source Actor actor,
            @Description("Only these kinds; null for all.") @Nullable List<@NonNull InstrumentKind> kinds,
            PageRequest page) {
        return lookup.connection(
                instrument ->
                        actor.getCode().equals(instrument.issuerCode()) && Filters.anyOf(kinds, instrument.kind()),
                page);
    }

    @Description("Actor that made it; null if not known or not an actor of the atlas.")
    public Actor issuer(@Source Instrument instrument) {
        return actors.byCode(instrument.issuerCode());
    }

    @Description("Depositary, which records its parties; null if there is none or it is not known.")
    public Actor depositary(@Source Instrument instrument) {
        return actors.byCode(instrument.depositaryCode());
    }

    @NonNull
    @Description("Dated steps, oldest first and undated last, then by event and source.")
    public List<@NonNull Milestone> milestones(@Source Instrument instrument) {
        return milestones.of(instrument);
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
                new ActorCommitmentsArguments(lookup.codes("instruments", instruments, kinds), page),
                commitments::byActors);
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
                instrument.code(), new InstrumentPartiesArguments(events, page), commitments::aboutInstruments);
    }

    @NonNull
    @Description("Actor whose act it is.")
    public Actor actor(@Source Commitment commitment) {
        return actors.byCode(commitment.actorCode());
    }

    @NonNull
    @Description("Instrument that the act is about.")
    public Instrument instrument(@Source Commitment commitment) {
        return lookup.byCode(commitment.instrumentCode());
    }
}
