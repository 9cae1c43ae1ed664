package org.cyberatlas.http.request;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.engine.Json;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.shared.text.Text;

/** GraphQL request, read from a body or from the query of a URI. Parameters that are not part of one are ignored. */
public final class RequestReader {

    private static final Pattern HASH = Pattern.compile("(?:sha256:)?([0-9a-f]{64})");
    private static final List<String> PARAMETERS =
            List.of("query", "documentId", "operationName", "variables", "extensions");

    private final Json json;

    public RequestReader(Json json) {
        this.json = json;
    }

    public GraphQLRequest fromBody(Buffer body) {
        Object request = parsed(decoded(body), "The body");
        if (request instanceof List<?>) {
            throw RequestRejectedException.ofRequest(
                    400, ErrorCode.BATCH_UNSUPPORTED, "Send one request per body, not a list of requests");
        }
        return request(object(request, "The body"), true);
    }

    public GraphQLRequest fromUri(Map<String, List<String>> parameters) {
        Map<String, Object> request = new HashMap<>();
        for (String name : PARAMETERS) {
            List<String> values = parameters.getOrDefault(name, List.of());
            if (values.size() > 1) {
                throw bad("The URI has '" + name + "' more than once");
            }
            if (!values.isEmpty() && !values.get(0).isEmpty()) {
                request.put(name, fromParameter(name, values.get(0)));
            }
        }
        return request(request, false);
    }

    private Object fromParameter(String name, String value) {
        if (!Text.isSound(value)) {
            throw bad("'" + name + "' has U+0000 or an unpaired surrogate");
        }
        return name.equals("variables") || name.equals("extensions") ? parsed(value, "'" + name + "'") : value;
    }

    private static GraphQLRequest request(Map<?, ?> request, boolean mayChange) {
        String document = text(request.get("query"), "query");
        String hash =
                hash(text(request.get("documentId"), "documentId"), object(request.get("extensions"), "'extensions'"));
        if (hash != null && document != null && document.isEmpty()) {
            document = null; // some clients send an empty string with a hash
        }
        if (document == null && hash == null) {
            throw bad("Send a GraphQL document as 'query', or the id of one as 'documentId'");
        }
        return new GraphQLRequest(
                document,
                hash,
                text(request.get("operationName"), "operationName"),
                object(request.get("variables"), "'variables'"),
                mayChange);
    }

    /** @return null if neither the id of a document nor Apollo's {@code persistedQuery} was sent */
    private static String hash(String documentId, Map<String, Object> extensions) {
        if (documentId == null && !extensions.containsKey("persistedQuery")) {
            return null;
        }
        Object id = documentId != null
                ? documentId
                : extensions.get("persistedQuery") instanceof Map<?, ?> apollo ? apollo.get("sha256Hash") : null;
        Matcher hash = HASH.matcher(id instanceof String text ? text.toLowerCase(Locale.ROOT) : "");
        if (!hash.matches()) {
            throw bad("A document is named by its SHA-256 in hexadecimal");
        }
        return hash.group(1);
    }

    private static String decoded(Buffer body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.getBytes()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw bad("The body is not UTF-8");
        }
    }

    private Object parsed(String text, String what) {
        try {
            return json.read(text);
        } catch (IOException refused) {
            throw bad(what + " " + refused.getMessage());
        }
    }

    private static String text(Object value, String name) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw bad("'" + name + "' has to be text");
    }

    @SuppressWarnings("unchecked") // Json makes no object with other keys
    private static Map<String, Object> object(Object value, String what) {
        if (value instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        if (value == null && !what.equals("The body")) {
            return Map.of();
        }
        throw bad(what + " has to be a JSON object");
    }

    private static RequestRejectedException bad(String message) {
        return RequestRejectedException.ofRequest(400, ErrorCode.BAD_REQUEST, message);
    }
}
