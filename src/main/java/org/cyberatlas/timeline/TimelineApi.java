package org.cyberatlas.timeline;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.ranking.Grouping;
import org.cyberatlas.release.Release;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.Nodes;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.cyberatlas.timeline.TimelineLookup.ActorTimelineArguments;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Dated facts of all features in one order, and the numbers of facts, which show how much the atlas covers. */
@GraphQLApi
public class TimelineApi {

    private final TimelineLookup lookup;
    private final HoldingRepository holdings;
    private final ActorLookup actorLookup;
    private final SourceLookup sourceLookup;
    private final Nodes nodes;

    TimelineApi(
            TimelineLookup lookup, HoldingRepository holdings, ActorLookup actors, SourceLookup sources, Nodes nodes) {
        this.lookup = lookup;
        this.holdings = holdings;
        this.actorLookup = actors;
        this.sourceLookup = sources;
        this.nodes = nodes;
    }

    @Query
    @NonNull
    @Description(
            "Dated facts, by date (a month or year at its first day), then by kind and code; oldest first unless newestFirst.")
    public Connection<TimelineEvent> timeline(
            @Description("Only events of at least one of these actors, by any of their codes; null for all.") @Nullable
                    List<@NonNull String> actors,
            @Description("Only events of all of these actors together; null for all.") @Nullable
                    List<@NonNull String> between,
            @Description("Only events of at least one actor of this set; null for all.") ActorSet among,
            @Description("Only these kinds of facts; null for all.") @Nullable List<@NonNull TimelineKind> kinds,
            @Description("Only events that may be on this day or later; null for the oldest.") LocalDate from,
            @Description("Only events that may be on this day or earlier; null for the newest.") LocalDate to,
            @DefaultValue("false") @Description("True to reverse the order.") Boolean newestFirst,
            PageRequest page) {
        return lookup.page(
                new TimelineFilter(actors, between, among, kinds, from, to), Boolean.TRUE.equals(newestFirst), page);
    }

    @NonNull
    @Description(
            "Dated facts about this actor, by date (a month or year at its first day), then by kind and code; oldest first unless newestFirst.")
    public CompletionStage<Connection<TimelineEvent>> timeline(
            @Source Actor actor,
            @Description("Only these kinds of facts; null for all.") @Nullable List<@NonNull TimelineKind> kinds,
            @Description("Only events that may be on this day or later; null for the oldest.") LocalDate from,
            @Description("Only events that may be on this day or earlier; null for the newest.") LocalDate to,
            @DefaultValue("false") @Description("True to reverse the order.") Boolean newestFirst,
            PageRequest page) {
        return Batches.load(
                actor.getCode(),
                new ActorTimelineArguments(kinds, from, to, Boolean.TRUE.equals(newestFirst), page),
                lookup::ofActors);
    }

    @NonNull
    @Description(
            "Actors that take part: the parties of a dialogue or partnership, the issuer of an instrument, the members of a process, the actor of an act; empty if not known.")
    public List<@NonNull Actor> actors(@Source TimelineEvent event) {
        return actorLookup.byCodes(event.actorCodes());
    }

    @NonNull
    @Description("Object that the event belongs to, such as the dialogue or the instrument.")
    public CompletionStage<SearchHit> subject(@Source TimelineEvent event) {
        return nodes.byId(event.subjectId()).thenApply(SearchHit.class::cast);
    }

    @NonNull
    @Description("Source of the title: the most directly consulted one that gives all of it with this date.")
    public org.cyberatlas.source.Source source(@Source TimelineEvent event) {
        return sourceLookup.byCode(event.sourceCodes().get(0));
    }

    @NonNull
    @Description(
            "Sources of the event: first that of the title, then the others, the most directly consulted first; these give the date, or the month or year that it lies in, and may say less than the title.")
    public List<org.cyberatlas.source.@NonNull Source> sources(@Source TimelineEvent event) {
        return sourceLookup.byCodes(event.sourceCodes());
    }

    @NonNull
    @Description("Number of facts of each type about this actor, by name of the type, with 0 for types without facts.")
    public CompletionStage<List<@NonNull Holding>> holdings(@Source Actor actor) {
        return Batches.load(actor.getCode(), holdings::ofActors);
    }

    @NonNull
    @Description("Number of facts of each type, by name of the group and of the type, with 0 for types without facts.")
    public CompletionStage<List<@NonNull Holding>> holdings(
            @Source Release release,
            @DefaultValue("ALL")
                    @Description(
                            "Grouping of actors; organisations themselves are in UNASSIGNED of REGION and SUBREGION.")
                    Grouping by) {
        return Batches.load(by == null ? Grouping.ALL : by, holdings::ofGroups);
    }
}
