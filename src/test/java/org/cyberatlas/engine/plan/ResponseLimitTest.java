package org.cyberatlas.engine.plan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.http.limits.LimitsConfig;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The deadline of a response that is resolved, or written, without a statement that would stop. */
class ResponseLimitTest {

    private final Deadline deadline = new Deadline(Duration.ofMinutes(1));
    private final ResponseLimit limit = new ResponseLimit(
            new SmallRyeConfigBuilder().withMapping(LimitsConfig.class).build().getConfigMapping(LimitsConfig.class),
            deadline);

    @Test
    void aResponseEndsAtTheDeadline() {
        assertDoesNotThrow(limit::countField);
        assertDoesNotThrow(() -> limit.check(1));
        deadline.pass();
        assertLate(limit::countField);
        assertLate(() -> limit.check(1));
    }

    private static void assertLate(Executable step) {
        assertEquals(
                ErrorCode.DEADLINE_EXCEEDED,
                assertThrows(RequestRejectedException.class, step).code());
    }
}
