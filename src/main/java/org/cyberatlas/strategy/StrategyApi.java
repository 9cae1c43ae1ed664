package org.cyberatlas.strategy;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.function.Predicate;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.actor.ActorSets;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.error.Range;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Fields about national cybersecurity strategies. */
@GraphQLApi
public class StrategyApi {

    private final StrategyLookup lookup;
    private final ActorLookup actors;
    private final ActorSets sets;

    StrategyApi(StrategyLookup lookup, ActorLookup actors, ActorSets sets) {
        this.lookup = lookup;
        this.actors = actors;
        this.sets = sets;
    }

    @Query
    @NonNull
    @Description(
            "National cybersecurity strategies and documents listed among them, one node for each document, by actor"
                    + " code, then oldest first with unknown dates last.")
    public Connection<Strategy> strategies(
            @Description("Only those of these actors; any codes, null for all.") @Nullable List<@NonNull String> actors,
            @Description("Only those of actors of this set; null for all.") ActorSet among,
            @Description("Only those of this year or a later one; one without a date never is.") Integer from,
            @Description("Only those of this year or an earlier one; one without a date never is.") Integer to,
            PageRequest page) {
        Range.requireInOrder("from", from, "to", to);
        Predicate<String> wanted = sets.among("actors", actors, among);
        return lookup.connection(
                strategy -> strategy.sameAs() == null
                        && wanted.test(strategy.actorCode())
                        && Filters.within(from, to, strategy.date()),
                page);
    }

    @NonNull
    @Description(
            "Its national cybersecurity strategies and documents listed among them, one node for each document, oldest"
                    + " first with unknown dates last.")
    public Connection<Strategy> strategies(@Source Actor actor, PageRequest page) {
        return lookup.connection(
                strategy -> strategy.sameAs() == null && strategy.actorCode().equals(actor.getCode()), page);
    }

    @NonNull
    @Description("Actor whose strategy it is.")
    public Actor actor(@Source Strategy strategy) {
        return actors.byCode(strategy.actorCode());
    }

    @NonNull
    @Description("The same document in other sources, by code; empty if no other source was read.")
    public List<@NonNull Strategy> others(@Source Strategy strategy) {
        return lookup.byCodes(strategy.otherCodes());
    }
}
