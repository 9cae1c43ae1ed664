package org.cyberatlas.shared.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rejection of a request, which gets no data: its errors in GraphQL, and its status in HTTP. */
public final class RequestRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean aboutDocument;
    private final transient List<Map<String, Object>> errors;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    private RequestRejectedException(int status, boolean aboutDocument, List<Map<String, Object>> errors) {
        // No stack trace: it would cost more than the rejection saves.
        super(String.valueOf(errors.get(0).get("message")), null, false, false);
        this.status = status;
        this.aboutDocument = aboutDocument;
        this.errors = errors;
    }

    /** Rejection of the HTTP request, or by the server: its status does not depend on the accepted media type. */
    public static RequestRejectedException ofRequest(int status, ErrorCode code, String message) {
        return ofRequest(status, code, message, Map.of());
    }

    public static RequestRejectedException ofRequest(
            int status, ErrorCode code, String message, Map<String, ?> details) {
        return new RequestRejectedException(status, false, List.of(error(code, message, details)));
    }

    /** Rejection of the GraphQL request: 400, or 200 for clients that accept plain JSON alone. */
    public static RequestRejectedException ofDocument(ErrorCode code, String message, Map<String, ?> details) {
        return ofDocument(List.of(error(code, message, details)));
    }

    public static RequestRejectedException ofDocument(List<Map<String, Object>> errors) {
        return new RequestRejectedException(400, true, errors);
    }

    public static RequestRejectedException overLimit(ErrorCode code, String what, long maximum) {
        return ofDocument(code, "The document has more than " + maximum + " " + what, Map.of("maximum", maximum));
    }

    public static RequestRejectedException unavailable(ErrorCode code, String message) {
        return ofRequest(503, code, message).with("Retry-After", "1");
    }

    public static RequestRejectedException internal(InternalFailure failure) {
        return ofRequest(500, ErrorCode.INTERNAL_ERROR, failure.message(), Map.of("reference", failure.reference()));
    }

    public RequestRejectedException with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    private static Map<String, Object> error(ErrorCode code, String message, Map<String, ?> details) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        error.put("extensions", extensions);
        return error;
    }

    /** Status of the response, unless the client accepts plain JSON alone. */
    public int status() {
        return status;
    }

    /** Whether the GraphQL request is rejected, rather than the HTTP request. */
    public boolean isAboutDocument() {
        return aboutDocument;
    }

    /** Code of the first error. */
    public ErrorCode code() {
        return ErrorCode.valueOf((String) ((Map<?, ?>) errors.get(0).get("extensions")).get("code"));
    }

    public List<Map<String, Object>> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
