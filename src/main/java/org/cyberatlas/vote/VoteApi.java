package org.cyberatlas.vote;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.instrument.Instrument;
import org.cyberatlas.instrument.InstrumentLookup;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.vote.VoteRepository.ActorVotesArguments;
import org.cyberatlas.vote.VoteRepository.InstrumentVotesArguments;
import org.cyberatlas.vote.VoteRepository.VotesArguments;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Recorded votes of States, and adoptions of resolutions. */
@GraphQLApi
public class VoteApi {

    private final VoteRepository repository;
    private final AdoptionRepository adoptions;
    private final InstrumentLookup instrumentLookup;
    private final ActorLookup actorLookup;

    VoteApi(VoteRepository repository, AdoptionRepository adoptions, InstrumentLookup instruments, ActorLookup actors) {
        this.repository = repository;
        this.adoptions = adoptions;
        this.instrumentLookup = instruments;
        this.actorLookup = actors;
    }

    @Query
    @NonNull
    @Description(
            "Recorded votes in the plenary of the General Assembly, oldest first, then by instrument and actor code.")
    public Connection<Vote> votes(
            @Description("Only of these actors, by any of their codes; null for all.") @Nullable
                    List<@NonNull String> actors,
            @Description("Only on these instruments, by code in any case; null for all.") @Nullable
                    List<@NonNull String> instruments,
            @Description("Only these choices; null for all.") @Nullable List<@NonNull VoteChoice> choices,
            @Description("Only votes on this day or later; null for the oldest.") LocalDate from,
            @Description("Only votes on this day or earlier; null for the newest.") LocalDate to,
            PageRequest page) {
        return repository.page(
                new VotesArguments(
                        actorLookup.known("actors", actors),
                        instrumentLookup.known("instruments", instruments),
                        choices,
                        from,
                        to),
                page);
    }

    @NonNull
    @Description("Its recorded votes in the plenary of the General Assembly, oldest first, then by instrument code.")
    public CompletionStage<Connection<Vote>> votes(
            @Source Actor actor,
            @Description("Only on these instruments, by code in any case; null for all.") @Nullable
                    List<@NonNull String> instruments,
            @Description("Only these choices; null for all.") @Nullable List<@NonNull VoteChoice> choices,
            PageRequest page) {
        return Batches.load(
                actor.getCode(),
                new ActorVotesArguments(instrumentLookup.known("instruments", instruments), choices, page),
                repository::ofActors);
    }

    @NonNull
    @Description("Recorded votes on it in the plenary of the General Assembly, by actor code.")
    public CompletionStage<Connection<Vote>> votes(
            @Source Instrument instrument,
            @Description("Only these choices; null for all.") @Nullable List<@NonNull VoteChoice> choices,
            @Description("Only of actors of this set; null for all.") ActorSet among,
            PageRequest page) {
        return Batches.load(
                instrument.code(), new InstrumentVotesArguments(choices, among, page), repository::onInstruments);
    }

    @NonNull
    @Description("State that voted.")
    public Actor actor(@Source Vote vote) {
        return actorLookup.byCode(vote.actorCode());
    }

    @NonNull
    @Description("Resolution that was voted on.")
    public Instrument instrument(@Source Vote vote) {
        return instrumentLookup.byCode(vote.instrumentCode());
    }

    @NonNull
    @Description("Adoptions, the draft in committee first; empty if no source was read.")
    public CompletionStage<List<@NonNull Adoption>> adoption(@Source Instrument instrument) {
        return Batches.load(instrument.code(), adoptions::of);
    }
}
