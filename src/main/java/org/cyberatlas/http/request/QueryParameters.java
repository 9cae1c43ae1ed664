package org.cyberatlas.http.request;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Parameters in the query of a URI, as the URL standard of the WHATWG has them: names are case-sensitive, and only {@code &} separates
 * two of them. The parameters of Vert.x ignore case and take a semicolon for a separator.
 */
public final class QueryParameters {

    /** More than fit into the longest line of a request. */
    private static final int ALL = 1 << 20;

    private QueryParameters() {}

    public static Map<String, List<String>> of(HttpServerRequest request) {
        String query = request.query();
        return query == null
                ? Map.of()
                : new QueryStringDecoder(query, StandardCharsets.UTF_8, false, ALL, true).parameters();
    }
}
