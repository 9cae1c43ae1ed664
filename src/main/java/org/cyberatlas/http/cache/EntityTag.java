package org.cyberatlas.http.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.engine.Json;
import org.cyberatlas.http.headers.ContentCoding;
import org.cyberatlas.http.headers.MediaType;

/**
 * A strong entity tag, known before the question is answered: the digest of everything that the answer depends on. Two requests with
 * equal tags get the same bytes, so one that names the tag of the answer it has gets 304 without any work.
 */
public final class EntityTag {

    private final Json json;
    private final String service;

    /** @param service what the answers of this build have in common: another build may word the same data differently */
    public EntityTag(Json json, String service) {
        this.json = json;
        this.service = service;
    }

    public String of(GraphQLRequest question, MediaType type, String dataVersion) {
        List<Object> parts = Arrays.asList(
                service,
                dataVersion,
                type.type(),
                question.document(),
                question.operationName(),
                sorted(question.variables()));
        return Sha256.of(new String(json.write(parts), StandardCharsets.UTF_8));
    }

    /** The order in which variables are written makes no difference to the answer. */
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

    /** As a header has it; a compressed form is another representation, so it has another tag. */
    public static String quoted(String tag, ContentCoding coding) {
        return '"' + tag + (coding == ContentCoding.IDENTITY ? "" : '-' + coding.token()) + '"';
    }

    /** Whether an If-None-Match header stands for any response that there is. */
    public static boolean matchesAny(String header) {
        return header != null
                && Arrays.stream(header.split(",")).anyMatch(tag -> tag.strip().equals("*"));
    }

    /** Whether an If-None-Match header names the answer, in any form. */
    public static boolean matches(String header, String tag) {
        return there(header, tag).isPresent();
    }

    /** The tag of the form that a client has, if it has one; otherwise of the form that it gets. */
    public static String answered(String header, String tag, ContentCoding sent) {
        return quoted(tag, there(header, tag).orElse(sent));
    }

    private static Optional<ContentCoding> there(String header, String tag) {
        if (header == null) {
            return Optional.empty();
        }
        // A weak comparison, so the mark of a weak tag does not matter.
        List<String> given = Arrays.stream(header.split(","))
                .map(String::strip)
                .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
                .toList();
        return Arrays.stream(ContentCoding.values())
                .filter(coding -> given.contains(quoted(tag, coding)))
                .findFirst();
    }
}
