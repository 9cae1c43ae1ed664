package org.cyberatlas.shared.error;

import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Internal error: the log has its cause under a reference, which is all that the client gets. */
public record InternalFailure(String reference) {

    /**
     * Writes the line of the log.
     *
     * @param cause null if there is none but the sentence
     */
    public static InternalFailure logged(Logger log, Throwable cause, String sentence) {
        InternalFailure failure = new InternalFailure(UUID.randomUUID().toString());
        log.errorf(cause, "Reference %s: %s", failure.reference, sentence);
        return failure;
    }

    public String message() {
        return "Internal error: " + advice();
    }

    public String messageOfField() {
        return "Internal error of this field: " + advice();
    }

    private String advice() {
        return "report the reference " + reference + " to the operator";
    }

    /** Extensions of the error in a response. */
    public Map<String, Object> extensions() {
        return Map.of("code", ErrorCode.INTERNAL_ERROR.name(), "reference", reference);
    }
}
