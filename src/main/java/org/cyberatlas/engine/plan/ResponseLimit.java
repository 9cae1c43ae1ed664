package org.cyberatlas.engine.plan;

import java.util.Map;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.engine.JsonBuffer;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * Limits of one response, checked while it is executed and written: time, bytes, and the fields that graphql-java resolves, whose state
 * stays in memory until the response is complete.
 */
public final class ResponseLimit implements JsonBuffer.Limit {

    private final QueryLimits limits;
    private final Deadline deadline;
    private int fields;

    public ResponseLimit(QueryLimits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    Deadline deadline() {
        return deadline;
    }

    /** Called before each field that graphql-java resolves. */
    void countField() {
        fields++;
        if (fields > limits.resolvedFields()) {
            throw tooLarge(limits.resolvedFields(), "fields that are resolved one by one");
        }
        checkTime();
    }

    @Override
    public void check(int size) {
        if (size > limits.response()) {
            throw tooLarge(limits.response(), "bytes");
        }
        checkTime();
    }

    private void checkTime() {
        if (deadline.isOver()) {
            throw FailureClassifier.rejection(ErrorCode.DEADLINE_EXCEEDED);
        }
    }

    private static RequestRejectedException tooLarge(int maximum, String of) {
        return RequestRejectedException.ofDocument(
                ErrorCode.TOO_COSTLY,
                "The response has more than " + maximum + " " + of + ": request smaller pages, or fewer fields",
                Map.of("maximum", maximum));
    }
}
