package org.cyberatlas.page;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cyberatlas.engine.Json;
import org.cyberatlas.http.InternalQueries;

/** Codes of all things that have a page, each with the path of that page. */
@Singleton
class Codes {

    private static final String DOCUMENT = Resource.text("/pages/codes.graphql");
    /** There are more sources than one page of the API holds. */
    private static final String SOURCES = Resource.text("/pages/codes-sources.graphql");

    private final InternalQueries queries;
    private final Json json;

    Codes(InternalQueries queries, Json json) {
        this.queries = queries;
        this.json = json;
    }

    Future<Map<String, String>> all() {
        Map<String, String> paths = new LinkedHashMap<>();
        return queries.ask(DOCUMENT, Map.of()).compose(reply -> {
            data(reply).values().forEach(connection -> add(paths, connection));
            return sources(paths, null);
        });
    }

    private Future<Map<String, String>> sources(Map<String, String> paths, String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("after", after);
        return queries.ask(SOURCES, variables).compose(reply -> {
            Object sources = data(reply).get("sources");
            add(paths, sources);
            return Boolean.TRUE.equals(Tree.at(sources, "pageInfo/hasNextPage"))
                    ? sources(paths, Tree.text(sources, "pageInfo/endCursor"))
                    : Future.succeededFuture(paths);
        });
    }

    private static void add(Map<String, String> paths, Object connection) {
        Tree.list(connection, "nodes").forEach(node -> paths.put((String) node.get("code"), Say.uri(node)));
    }

    private Map<String, Object> data(InternalQueries.Reply reply) {
        return Tree.object(Tree.read(json, reply.json()), "data");
    }
}
