package org.cyberatlas.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.Test;

class TelemetryRecorderTest {

    private static final TelemetryConfig TWO_NAMES = new TelemetryConfig() {
        @Override
        public boolean requestLog() {
            return false;
        }

        @Override
        public int operationNames() {
            return 2;
        }
    };

    private final TelemetryRecorder recorder =
            new TelemetryRecorder(new SimpleMeterRegistry(), new RequestSpans(OpenTelemetry.noop()), true, TWO_NAMES);

    @Test
    void namesBeyondTheFirstAreOthers() {
        assertEquals("CountryPage", recorder.label("CountryPage"));
        assertEquals("Ranking", recorder.label("Ranking"));
        assertEquals("other", recorder.label("Third"));
        assertEquals("CountryPage", recorder.label("CountryPage"));
        assertEquals("anonymous", recorder.label("anonymous"));
        assertEquals("none", recorder.label(null));
    }

    @Test
    void aNameThatIsVeryLongIsAnother() {
        assertEquals("other", recorder.label("A".repeat(81)));
    }
}
