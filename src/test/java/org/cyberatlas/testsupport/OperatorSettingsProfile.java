package org.cyberatlas.testsupport;

import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Settings that are off by default: a rate for each client behind a trusted proxy, trusted documents alone, another origin, a low limit. */
public class OperatorSettingsProfile implements QuarkusTestProfile {

    public static final int BURST = 3;
    public static final int CONNECTIONS = 40;
    public static final String SITE = "https://elsewhere.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                entry("atlas.limits.rate.per-minute", "1"),
                entry("atlas.limits.rate.burst", String.valueOf(BURST)),
                entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                entry("quarkus.http.proxy.trusted-proxies", "127.0.0.1"),
                entry("atlas.documents.directory", "src/test/resources/trusted"),
                entry("atlas.documents.trusted-only", "true"),
                entry("quarkus.http.cors.enabled", "true"),
                entry("quarkus.http.cors.origins", SITE),
                entry("quarkus.http.idle-timeout", "2S"),
                entry("quarkus.http.limits.max-connections", String.valueOf(CONNECTIONS)),
                entry("atlas.limits.depth", "8"));
    }
}
