package org.cyberatlas.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class RequestMetricsTest {

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

    private final RequestMetrics metrics = new RequestMetrics(new SimpleMeterRegistry(), TWO_NAMES);

    @Test
    void namesBeyondTheFirstAreOthers() {
        assertEquals("CountryPage", metrics.label("CountryPage"));
        assertEquals("Ranking", metrics.label("Ranking"));
        assertEquals("other", metrics.label("Third"));
        assertEquals("CountryPage", metrics.label("CountryPage"));
        assertEquals("anonymous", metrics.label("anonymous"));
        assertEquals("none", metrics.label(null));
    }

    @Test
    void aNameThatIsVeryLongIsAnother() {
        assertEquals("other", metrics.label("A".repeat(81)));
    }
}
