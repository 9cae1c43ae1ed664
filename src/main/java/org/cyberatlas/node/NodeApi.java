package org.cyberatlas.node;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.Nodes;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Nodes by their ids. */
@GraphQLApi
public class NodeApi {

    private static final int MOST_IDS = 100;

    private final Nodes nodes;

    NodeApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Query
    @Description("Object with that id; null if no object has it any longer.")
    public CompletionStage<Node> node(@Id @NonNull @Description("An id that this API gave out.") String id) {
        return nodes.byId(parsed("id", id));
    }

    @Query
    @NonNull
    @Description("Objects by their ids, in the order of the ids, with null for an id that no object has any longer.")
    public CompletionStage<List<Node>> nodes(
            @NonNull @Description("Ids that this API gave out, 100 at most.") List<@NonNull String> ids) {
        if (ids.size() > MOST_IDS) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT,
                    "ids",
                    "'ids' has " + ids.size() + " ids; at most " + MOST_IDS + " are taken");
        }
        List<CompletableFuture<Node>> found = ids.stream()
                .map(id -> parsed("ids", id))
                .map(id -> nodes.byId(id).toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new))
                .thenApply(unused -> found.stream().map(CompletableFuture::join).toList());
    }

    private GlobalId parsed(String argument, String id) {
        GlobalId parsed = GlobalId.parse(argument, id);
        if (!nodes.has(parsed.type())) {
            throw GlobalId.refused(argument, id);
        }
        return parsed;
    }
}
