package org.cyberatlas.http.request;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Query parameters of a URI by the URL standard of the WHATWG: names are case-sensitive, and only {@code &} is a separator. Vert.x
 * ignores case, and accepts a semicolon as a separator.
 */
public final class QueryParameters {

    /** More than fit into the longest request line. */
    private static final int ALL = 1 << 20;

    private QueryParameters() {}

    public static Map<String, List<String>> of(HttpServerRequest request) {
        String query = request.query();
        return query == null
                ? Map.of()
                : new QueryStringDecoder(query, StandardCharsets.UTF_8, false, ALL, true).parameters();
    }
}
