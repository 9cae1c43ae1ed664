package org.cyberatlas.http.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.engine.Json;
import org.cyberatlas.http.headers.ContentCoding;
import org.cyberatlas.http.headers.MediaType;

/**
 * Strong entity tag, known before the execution: the digest of the request and of this service, and the version of the data. Requests with equal tags get
 * the same bytes, so a request with If-None-Match gets 304 without any work.
 */
public final class EntityTag {

    private final Json json;
    private final String service;

    /** @param service identity of this build and its schema: another build may render the same data differently */
    public EntityTag(Json json, String service) {
        this.json = json;
        this.service = service;
    }

    /** Digest of a request and of this service. */
    public String of(GraphQLRequest request, MediaType type) {
        List<Object> parts = Arrays.asList(
                service, type.type(), request.document(), request.operationName(), sorted(request.variables()));
        return DigestUtils.sha256Hex(json.write(parts));
    }

    /** Tag of the response to the request with this digest. */
    public static String of(String request, String dataVersion) {
        return request + '-' + dataVersion;
    }

    /** Variables in the order of their names, since the order in a request does not change the response. */
    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> sorted = new TreeMap<>();
            object.forEach((name, element) -> sorted.put((String) name, sorted(element)));
            return sorted;
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(sorted(element)));
            return elements;
        }
        return value;
    }

    /** Value of a header. A compressed form is another representation, so it has another tag. */
    public static String quoted(String tag, ContentCoding coding) {
        return '"' + tag + (coding == ContentCoding.IDENTITY ? "" : '-' + coding.token()) + '"';
    }

    /** Whether an If-None-Match header has an asterisk, which matches any response. */
    public static boolean matchesAny(String header) {
        return header != null
                && Arrays.stream(header.split(",")).anyMatch(tag -> tag.strip().equals("*"));
    }

    /** Whether an If-None-Match header has the tag of the response, in any coding. */
    public static boolean matches(String header, String tag) {
        return matching(header, tag).isPresent();
    }

    /** Tag of the form in the If-None-Match header if it matches, otherwise of the form that is sent. */
    public static String tag(String header, String tag, ContentCoding sent) {
        return quoted(tag, matching(header, tag).orElse(sent));
    }

    private static Optional<ContentCoding> matching(String header, String tag) {
        if (header == null) {
            return Optional.empty();
        }
        // RFC 9110 requires weak comparison, which ignores the prefix.
        List<String> given = Arrays.stream(header.split(","))
                .map(String::strip)
                .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
                .toList();
        return Arrays.stream(ContentCoding.values())
                .filter(coding -> given.contains(quoted(tag, coding)))
                .findFirst();
    }
}
