package org.cyberatlas.finding;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about what is said of actors. */
@GraphQLApi
public class FindingApi {

    private final FindingRepository repository;
    private final FindingLookup lookup;
    private final RelatedNodes relatedNodes;
    private final ActorLookup actors;
    private final SourceLookup sources;

    FindingApi(
            FindingRepository repository,
            FindingLookup lookup,
            RelatedNodes relatedNodes,
            ActorLookup actors,
            SourceLookup sources) {
        this.repository = repository;
        this.lookup = lookup;
        this.relatedNodes = relatedNodes;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @Description("One finding by its code, in any case; null where there is none.")
    public CompletionStage<Finding> finding(@NonNull @Description("EU-NORMS, …") String code) {
        return lookup.find(code);
    }

    @Query
    @NonNull
    @Description("Findings, by topic, then by code.")
    public Connection<Finding> findings(
            @Description("Only on these topics.") @Nullable List<@NonNull Topic> topics,
            @Description("Only those that concern all of these actors, as their subject or by name; any codes.")
                    @Nullable
                    List<@NonNull String> actors,
            PageRequest page) {
        return new Connection<>(repository.concerning(this.actors.known("actors", actors), topics, page));
    }

    @NonNull
    @Description("What is said of it, and what names it beside another subject, by topic, then by code.")
    public CompletionStage<@NonNull Connection<Finding>> findings(
            @Source Actor actor,
            @Description("Only on these topics.") @Nullable List<@NonNull Topic> topics,
            PageRequest page) {
        return Batches.load(actor.getCode(), new Asked(topics, page), this::findingsOfActors)
                .thenApply(Connection::new);
    }

    @NonNull
    @Description("Whom it is about.")
    @AtHand
    public CompletionStage<@NonNull Actor> actor(@Source Finding finding) {
        return actors.byCode(finding.actorCode());
    }

    @NonNull
    @Description("Other actors that it names, in a fixed order.")
    @AtHand
    public CompletionStage<@NonNull List<@NonNull Actor>> relatedActors(@Source Finding finding) {
        return actors.byCodes(finding.relatedActorCodes());
    }

    @NonNull
    @Description("What else of the atlas it names, in a fixed order.")
    public CompletionStage<@NonNull List<@NonNull SearchHit>> related(@Source Finding finding) {
        return relatedNodes.of(finding.references());
    }

    @NonNull
    @Description("Who says so; for an absence, where it was looked for.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.@NonNull Source> source(@Source Finding finding) {
        return sources.byCode(finding.sourceCode());
    }

    private Map<String, Page<Finding>> findingsOfActors(List<String> codes, Asked asked) {
        return repository.ofActors(codes, asked.topics(), asked.page());
    }

    private record Asked(List<Topic> topics, PageRequest page) {}
}
