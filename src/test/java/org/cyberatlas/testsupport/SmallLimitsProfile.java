package org.cyberatlas.testsupport;

import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits that a test reaches quickly, with all telemetry of requests. */
public class SmallLimitsProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                entry("atlas.limits.deadline", "1S"),
                entry("atlas.limits.body-time", "1S"),
                entry("atlas.limits.concurrent", "4"),
                entry("atlas.limits.queue", "4"),
                entry("atlas.cache.version-check", "0S"),
                entry("atlas.export.concurrent", "1"),
                entry("atlas.export.queue", "1"),
                entry("atlas.export.start", "4S"),
                entry("atlas.export.deadline", "5S"),
                entry("atlas.export.write-timeout", "2S"),
                entry("atlas.cache.responses", "100000"),
                entry("quarkus.datasource.jdbc.max-size", "5"),
                entry("quarkus.datasource.jdbc.min-size", "0"),
                entry("quarkus.datasource.jdbc.initial-size", "0"),
                entry("quarkus.datasource.jdbc.acquisition-timeout", "0.8S"),
                entry("atlas.telemetry.request-log", "true"),
                entry("quarkus.otel.sdk.disabled", "false"),
                entry("quarkus.otel.bsp.schedule.delay", "50ms"));
    }
}
