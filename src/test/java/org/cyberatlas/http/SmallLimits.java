package org.cyberatlas.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits that a test can reach in a moment. */
public class SmallLimits implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "atlas.limits.deadline", "1S",
                "atlas.limits.body-time", "1S",
                "atlas.limits.concurrent", "4",
                "atlas.limits.queue", "4",
                "atlas.cache.version-check", "0S",
                "atlas.cache.answers", "100000",
                "quarkus.datasource.jdbc.max-size", "5",
                "quarkus.datasource.jdbc.min-size", "0",
                "quarkus.datasource.jdbc.initial-size", "0",
                "quarkus.datasource.jdbc.acquisition-timeout", "0.8S");
    }
}
