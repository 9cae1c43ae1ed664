package org.cyberatlas.instrument;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about treaties, resolutions, acts of the European Union and national laws. */
@GraphQLApi
public class InstrumentApi {

    private final InstrumentRepository repository;
    private final InstrumentLookup lookup;
    private final ActorLookup actors;
    private final SourceLookup sources;

    InstrumentApi(InstrumentRepository repository, InstrumentLookup lookup, ActorLookup actors, SourceLookup sources) {
        this.repository = repository;
        this.lookup = lookup;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @Description("One instrument by its code, in any case; null where there is none.")
    public CompletionStage<Instrument> instrument(
            @NonNull @Description("The atlas's own code, such as BUDAPEST.") String code) {
        return lookup.byCode(code);
    }

    @Query
    @NonNull
    @Description("All instruments, by code.")
    public Connection<Instrument> instruments(
            @Description("Only these kinds; null for all.") @Nullable List<@NonNull InstrumentKind> kinds,
            @Description("Only those that bind in law, or that do not; null for both.") Boolean binding,
            PageRequest page) {
        return new Connection<>(repository.page(kinds, binding, page));
    }

    @Description("Who made it; null where that is no actor of the atlas, or not known.")
    @AtHand
    public CompletionStage<Actor> issuer(@Source Instrument instrument) {
        return actors.byCode(instrument.issuerCode());
    }

    @Description("Who keeps the record of its parties; null where there is none, or not known.")
    @AtHand
    public CompletionStage<Actor> depositary(@Source Instrument instrument) {
        return actors.byCode(instrument.depositaryCode());
    }

    @NonNull
    @Description("Dated steps in its life, oldest first and undated last, then by event and source.")
    public CompletionStage<List<@NonNull Milestone>> milestones(@Source Instrument instrument) {
        return Batches.load(instrument.code(), "", (instruments, none) -> repository.milestones(instruments));
    }

    @NonNull
    @Description("Where it was read.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.Source> source(@Source Instrument instrument) {
        return sources.byCode(instrument.sourceCode());
    }
}
