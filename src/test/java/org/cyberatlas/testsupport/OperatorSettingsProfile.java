package org.cyberatlas.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Settings that are off by default: a rate for each client behind a trusted proxy, trusted documents alone, another origin. */
public class OperatorSettingsProfile implements QuarkusTestProfile {

    public static final int BURST = 3;
    public static final int CONNECTIONS = 40;
    public static final String SITE = "https://elsewhere.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "atlas.limits.rate.per-minute", "1",
                "atlas.limits.rate.burst", String.valueOf(BURST),
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                "atlas.documents.directory", "src/test/resources/trusted",
                "atlas.documents.trusted-only", "true",
                "quarkus.http.cors.enabled", "true",
                "quarkus.http.cors.origins", SITE,
                "quarkus.http.idle-timeout", "2S",
                "quarkus.http.limits.max-connections", String.valueOf(CONNECTIONS));
    }
}
