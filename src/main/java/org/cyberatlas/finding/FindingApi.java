package org.cyberatlas.finding;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.Nodes;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of findings. */
@GraphQLApi
public class FindingApi {

    private final FindingLookup lookup;
    private final Nodes nodes;
    private final ActorLookup actors;
    private final SourceLookup sources;

    FindingApi(FindingLookup lookup, Nodes nodes, ActorLookup actors, SourceLookup sources) {
        this.lookup = lookup;
        this.nodes = nodes;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @Description("One finding by its code, in any case; null if there is none.")
    public Finding finding(@NonNull @Description("EU-NORMS, …") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("Findings, by topic, then by code.")
    public Connection<Finding> findings(
            @Description("Only on these topics.") @Nullable List<@NonNull Topic> topics,
            @Description("Only findings that concern all of these actors, as their subject or by name; any codes.")
                    @Nullable
                    List<@NonNull String> actors,
            PageRequest page) {
        List<String> concerned = this.actors.known("actors", actors);
        return lookup.connection(
                finding -> Filters.anyOf(topics, finding.topic()) && Filters.allOf(concerned, finding.concerned()),
                page);
    }

    @NonNull
    @Description("Findings about this actor and findings about another one that name it, by topic, then by code.")
    public Connection<Finding> findings(
            @Source Actor actor,
            @Description("Only on these topics.") @Nullable List<@NonNull Topic> topics,
            PageRequest page) {
        return lookup.connection(
                finding -> Filters.anyOf(topics, finding.topic())
                        && finding.concerned().contains(actor.getCode()),
                page);
    }

    @NonNull
    @Description("Actor that it is about.")
    public Actor actor(@Source Finding finding) {
        return actors.byCode(finding.actorCode());
    }

    @NonNull
    @Description("Other actors that it names, in a fixed order.")
    public List<@NonNull Actor> relatedActors(@Source Finding finding) {
        return actors.byCodes(finding.relatedActorCodes());
    }

    @NonNull
    @Description("Other objects of the atlas that it names, in a fixed order.")
    public List<@NonNull SearchHit> related(@Source Finding finding) {
        Map<GlobalId, Node> found = nodes.all(finding.targets());
        return finding.targets().stream()
                .map(found::get)
                .map(SearchHit.class::cast)
                .toList();
    }

    @NonNull
    @Description("Source; for an absence, the source that was searched.")
    public org.cyberatlas.source.Source source(@Source Finding finding) {
        return sources.byCode(finding.sourceCode());
    }
}
