package org.cyberatlas.instrument;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of treaties, resolutions, acts of the European Union and national laws. */
@GraphQLApi
public class InstrumentApi {

    private final InstrumentLookup lookup;
    private final ActorLookup actors;
    private final SourceLookup sources;

    InstrumentApi(InstrumentLookup lookup, ActorLookup actors, SourceLookup sources) {
        this.lookup = lookup;
        this.actors = actors;
        this.sources = sources;
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
    @Description("Source that states this.")
    public org.cyberatlas.source.Source source(@Source Instrument instrument) {
        return sources.byCode(instrument.sourceCode());
    }
}
