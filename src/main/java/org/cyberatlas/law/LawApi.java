package org.cyberatlas.law;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.function.Predicate;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.actor.ActorSets;
import org.cyberatlas.actor.LawSubject;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.error.Range;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Fields about national laws. */
@GraphQLApi
public class LawApi {

    private final LawLookup lookup;
    private final ActorLookup actors;
    private final ActorSets sets;

    LawApi(LawLookup lookup, ActorLookup actors, ActorSets sets) {
        this.lookup = lookup;
        this.actors = actors;
        this.sets = sets;
    }

    @Query
    @NonNull
    @Description(
            "National laws, one node for each law, by actor code, then by the date on which they were passed, oldest"
                    + " first with unknown dates last.")
    public Connection<Law> laws(
            @Description("Only those of these actors; any codes, null for all.") @Nullable List<@NonNull String> actors,
            @Description("Only those of actors of this set; null for all.") ActorSet among,
            @Description("Only those on one of these subjects; null for all.") @Nullable
                    List<@NonNull LawSubject> subjects,
            @Description("Only those passed in this year or a later one; one without that date never is.") Integer from,
            @Description("Only those passed in this year or an earlier one; one without that date never is.")
                    Integer to,
            PageRequest page) {
        Range.requireInOrder("from", from, "to", to);
        Predicate<String> wanted = sets.among("actors", actors, among);
        return lookup.connection(
                law -> law.sameAs() == null
                        && wanted.test(law.actorCode())
                        && Filters.oneOf(subjects, law.subjects())
                        && Filters.within(from, to, law.passed()),
                page);
    }

    @NonNull
    @Description(
            "Its laws, one node for each law, by the date on which they were passed, oldest first with unknown dates"
                    + " last.")
    public Connection<Law> laws(
            @Source Actor actor,
            @Description("Only those on one of these subjects; null for all.") @Nullable
                    List<@NonNull LawSubject> subjects,
            PageRequest page) {
        return lookup.connection(
                law -> law.sameAs() == null
                        && law.actorCode().equals(actor.getCode())
                        && Filters.oneOf(subjects, law.subjects()),
                page);
    }

    @NonNull
    @Description("Actor whose law it is.")
    public Actor actor(@Source Law law) {
        return actors.byCode(law.actorCode());
    }

    @NonNull
    @Description("The same law in other sources, by code; empty if no other source was read.")
    public List<@NonNull Law> others(@Source Law law) {
        return lookup.byCodes(law.otherCodes());
    }
}
