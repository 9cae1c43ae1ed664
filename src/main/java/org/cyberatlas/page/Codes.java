package org.cyberatlas.page;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cyberatlas.engine.Json;
import org.cyberatlas.http.InternalQueries;
import org.cyberatlas.http.InternalQueries.Reply;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Codes of all things that have a page, each with the path of that page. */
@Singleton
class Codes {

    private static final String DOCUMENT = PackedText.text("/pages/codes.graphql");
    /** There are more sources than one page of the API holds. */
    private static final String SOURCES = PackedText.text("/pages/codes-sources.graphql");

    /** Refused if the code is that of no actor. */
    private static final String ACTOR =
            "query($code: String!) { actors(among: { codes: [$code] }, first: 0) { totalCount } }";

    private static final Set<String> ACTORS = Set.of("country", "organisation");

    private final Vertx vertx;
    private final InternalQueries queries;
    private final Json json;
    private volatile Known latest;

    Codes(Vertx vertx, InternalQueries queries, Json json) {
        this.vertx = vertx;
        this.queries = queries;
        this.json = json;
    }

    /** The refusal of a code of an actor that is withdrawn or reserved; empty for any other code. */
    Future<Optional<RequestRejectedException>> retired(PageNotFound missing) {
        if (!ACTORS.contains(missing.kind())) {
            return Future.succeededFuture(Optional.empty());
        }
        return queries.execute(ACTOR, Map.of("code", missing.code()))
                .map(reply -> Optional.<RequestRejectedException>empty())
                .otherwise(failure -> Optional.of(FailureClassifier.rejection(failure))
                        .filter(refusal -> refusal.code() == ErrorCode.RETIRED_CODE));
    }

    /**
     * Codes of one data version.
     *
     * @param tag entity tag of the first response: equal for equal codes
     * @param paths by code
     */
    record Known(String tag, Map<String, String> paths) {}

    /** Read from the responses once for each data version. */
    Future<Known> all() {
        return queries.execute(DOCUMENT, Map.of()).compose(first -> {
            Known known = latest;
            return known != null && known.tag().equals(first.tag())
                    ? Future.succeededFuture(known)
                    : read(first).onSuccess(read -> latest = read);
        });
    }

    private Future<Known> read(Reply first) {
        Map<String, String> paths = new LinkedHashMap<>();
        return data(first)
                .compose(data -> {
                    data.values().forEach(connection -> add(paths, connection));
                    return sources(paths, null);
                })
                .map(all -> new Known(first.tag(), all));
    }

    private Future<Map<String, String>> sources(Map<String, String> paths, String after) {
        return queries.execute(SOURCES, Tree.of("after", after))
                .compose(this::data)
                .compose(data -> {
                    Object sources = data.get("sources");
                    add(paths, sources);
                    return Boolean.TRUE.equals(Tree.at(sources, "pageInfo/hasNextPage"))
                            ? sources(paths, Tree.text(sources, "pageInfo/endCursor"))
                            : Future.succeededFuture(paths);
                });
    }

    private static void add(Map<String, String> paths, Object connection) {
        Tree.list(connection, "nodes").forEach(node -> paths.put((String) node.get("code"), Say.uri(node)));
    }

    /** A response of this size takes too long to read for the thread that serves all connections. */
    private Future<Map<String, Object>> data(Reply reply) {
        return vertx.executeBlocking(() -> Tree.object(Tree.read(json, reply.json()), "data"), false);
    }
}
