package org.cyberatlas.publish;

import static io.restassured.RestAssured.given;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyberatlas.testsupport.LogCapture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** New editions in a running service, which serves requests during the load. */
@QuarkusTest
@WithTestResource(RefreshedService.class)
@Tag("slow")
class RefreshTest {

    private static final String PERU = """
            { release { version } observations(filter: { actors: ["PER"], indicators: ["internet_users_pct"], years: { from: 2024, to: 2025 } },
              orderBy: OLDEST) { nodes { value source { code published } revisions { value source { code } } } } }""";

    private static final int CLIENTS = 3;

    @Test
    void aNewEditionIsServedEverywhereAndALaterOneIsLoadedDuringRequests() throws Exception {
        JsonPath peru = ask(PERU);
        assertEquals(List.of(82.0421f, 83.1f), peru.getList("observations.nodes.value"));
        assertEquals(List.of("2026-11-13", "2026-11-13"), peru.getList("observations.nodes.source.published"));
        assertTrue(peru.getList("observations.nodes[0].revisions.value").contains(81.9571f));
        assertChanges();
        assertEquals(
                83.1f,
                ask("{ indicator(code: \"internet_users_pct\") { coverage { lastYear } ranking(year: 2025) { entries { observation { value } } } } }")
                        .getFloat("indicator.ranking.entries[0].observation.value"));

        String before = peru.getString("release.version");
        Map<String, Set<Object>> seen = new ConcurrentHashMap<>();
        AtomicInteger responses = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> asking = new ArrayList<>();
        LogCapture log = new LogCapture();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                asking.add(clients.submit(() -> {
                    while (!over.get()) {
                        JsonPath each = ask(PERU + " # " + responses.incrementAndGet()); // not one that is cached
                        seen.computeIfAbsent(each.getString("release.version"), first -> ConcurrentHashMap.newKeySet())
                                .add(each.get("observations.nodes[0].value"));
                    }
                }));
            }
            RefreshedService.loadApiResponse();
            while (ask(PERU).getString("release.version").equals(before)) {
                Thread.onSpinWait();
            }
        } finally {
            over.set(true);
            clients.shutdown();
        }
        for (Future<?> each : asking) {
            each.get();
        }
        log.close();
        assertEquals(List.of(), log.errors(), "an execution that is repeated reports nothing");
        String after = ask(PERU).getString("release.version");
        assertTrue(responses.get() > CLIENTS, "the service was asked during the load");
        seen.getOrDefault(after, Set.of()).forEach(value -> assertEquals(82.3f, value));
        assertEquals(Set.of(82.0421f), seen.get(before));
        assertTrue(Set.of(before, after).containsAll(seen.keySet()), seen::toString);
        JsonPath revised = ask("{ changes(since: \"" + before
                + "\", actors: [\"PER\"], tables: [\"observation\"], last: 200) { nodes { key kind before after } } }");
        String newest = "changes.nodes.find { it.kind == 'ADDED' && it.key.contains('2026_11_20,2024') }.";
        assertEquals("82.0421", revised.getString(newest + "before"));
        assertEquals("82.3", revised.getString(newest + "after"));
    }

    private static void assertChanges() {
        JsonPath data = ask("{ release { number largestChanges { key kind column before after actor { code } } } }");
        assertEquals(2, data.getInt("release.number"));
        assertEquals(List.of("CAN", "PER"), data.getList("release.largestChanges[0..1].actor.code"));
        assertEquals("81.9571", data.getString("release.largestChanges[1].before"));
        assertEquals("82.0421", data.getString("release.largestChanges[1].after"));
        String feed = given().get("/changes.atom").asString();
        assertTrue(feed.contains("81.9571 \u2192 82.0421"), feed);
        assertTrue(feed.contains("nothing \u2192 83.1"), feed);
        assertTrue(given().get("/changes.json").asString().contains("82.0421"));
    }
}
