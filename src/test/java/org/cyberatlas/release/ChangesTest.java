package org.cyberatlas.release;

import static io.restassured.RestAssured.given;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements;
import org.junit.jupiter.api.Test;

/** Differences between the two releases that the tests load: see {@code CurrentRelease}. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ChangesTest {

    private static final String ALL = "since: \"2000-01-01\"";

    @Test
    void aReleaseHasItsPredecessorAndItsChanges() {
        JsonPath data = ask("""
                { release { number version previous { number version publishedOn changes { table } previous { version } }
                  changes { table added changed removed } } }""");
        assertEquals(2, data.getInt("release.number"));
        assertEquals(1, data.getInt("release.previous.number"));
        assertNull(data.get("release.previous.previous"));
        assertEquals(List.of(), data.getList("release.previous.changes"));
        assertEquals(List.of("gap", "observation"), data.getList("release.changes.table"));
        assertEquals(List.of(0, 50), data.getList("release.changes.added"));
        assertEquals(1, data.getInt("release.changes[0].removed"));
        assertTrue(data.getInt("release.changes[1].changed") > 10);
    }

    @Test
    void changesHaveTheValuesBeforeAndAfter() {
        JsonPath data = ask(
                "{ changes(" + ALL + ", actors: [\"PE\"], tables: [\"observation\"], first: 200) { totalCount"
                        + " nodes { id release table key kind column before after actor { code } } } release { version } }");
        String first = "changes.nodes.find { it.key.startsWith('PER,internet_users_pct,WB_WDI_2025,2024') }.";
        assertEquals("CHANGED", data.getString(first + "kind"));
        assertEquals("value", data.getString(first + "column"));
        assertEquals("81.95711", data.getString(first + "before"));
        assertEquals("81.9571", data.getString(first + "after"));
        assertEquals("PER", data.getString(first + "actor.code"));
        assertEquals(data.getString("release.version"), data.getString(first + "release"));
        JsonPath gone = ask("{ changes(" + ALL
                + ", tables: [\"GAP\"]) { nodes { key kind column before after actor { code } } } }");
        assertEquals("EARLIER-GAP", gone.getString("changes.nodes[0].key"));
        assertEquals("REMOVED", gone.getString("changes.nodes[0].kind"));
        assertEquals(
                "{\"missing\": \"what is missing\", \"subject\": \"a subject\"}",
                gone.getString("changes.nodes[0].before"));
        assertNull(gone.get("changes.nodes[0].after"));
        assertNull(gone.get("changes.nodes[0].actor"));
    }

    @Test
    void sinceAcceptsAVersionOrADay() {
        JsonPath release = ask("{ release { version publishedOn previous { version } } }");
        assertEquals(0, total("since: \"" + release.getString("release.version") + '"'));
        int all = total(ALL);
        assertTrue(all > 60);
        assertEquals(all, total("since: \"" + release.getString("release.previous.version") + '"'));
        assertEquals(all, total("since: \"" + release.getString("release.publishedOn") + '"'));
        assertEquals(0, total("since: \"2999-01-01\""));
    }

    @Test
    void anUnknownReleaseIsAnErrorWithTheAcceptedForms() {
        assertRefused(
                "since: \"abc\"",
                "UNKNOWN_CODE",
                "since",
                ask("{ release { version } }").getString("release.version"));
        assertRefused("since: \"2026-02-30\"", "BAD_ARGUMENT", "since", "calendar");
        assertRefused(ALL + ", tables: [\"gaps\"]", "UNKNOWN_CODE", "tables", "gap_actor");
        assertRefused(ALL + ", tables: [\"Gaps\"]", "UNKNOWN_CODE", "tables", "unknown table 'Gaps'");
        assertRefused(ALL + ", actors: [\"ZZZ\"]", "UNKNOWN_CODE", "actors", "ZZZ");
    }

    @Test
    void aPageCostsOneStatement() {
        assertEquals(
                1,
                Statements.during("{ changes(" + ALL + ", first: 50) { nodes { key actor { code } } } }")
                        .count());
        assertEquals(
                1,
                Statements.during("{ release { largestChanges { key } previous { version } changes { table } } }")
                        .count());
    }

    @Test
    void theLargestChangesComeFirst() {
        JsonPath data = ask("{ release { largestChanges { kind column before after } } }");
        assertEquals(20, data.getList("release.largestChanges").size());
        assertEquals(Set.of("CHANGED"), Set.copyOf(data.getList("release.largestChanges[0..5].kind")));
    }

    @Test
    void theFeedsHaveTheNewestReleasesAndAreNotSentTwice() {
        Response atom = given().get("/changes.atom");
        atom.then()
                .statusCode(200)
                .contentType(startsWith("application/atom+xml"))
                .body("feed.entry.size()", equalTo(2))
                .body("feed.entry[0].title.text()", startsWith("Release 2 of "))
                .body("feed.entry[0].content.text()", containsString("0.00851 → 0.0085"))
                .body("feed.entry[1].content.text()", containsString("First release of this database"));
        Response json = given().get("/changes.json");
        json.then().statusCode(200).contentType(startsWith("application/feed+json"));
        JsonPath feed = new JsonPath(json.asString());
        assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
        assertEquals(2, feed.getList("items").size());
        assertTrue(feed.getString("items[0].content_text").contains("observation: 50 rows added"));
        String base = feed.getString("home_page_url");
        assertEquals(base + "changes.json", feed.getString("feed_url"));
        given().get(feed.getString("feed_url")).then().statusCode(200);
        for (String table : feed.<String>getList("items.url")) {
            assertTrue(table.startsWith(base + "export/changes.csv"), table);
            given().urlEncodingEnabled(false).get(table).then().statusCode(200);
        }
        for (String path : List.of("/changes.atom", "/changes.json")) {
            String tag = given().get(path).header("ETag");
            given().header("If-None-Match", tag).get(path).then().statusCode(304);
            given().head(path).then().statusCode(200);
            given().get(path + "?since=2000-01-01")
                    .then()
                    .statusCode(400)
                    .body("errors[0].extensions.code", equalTo("BAD_ARGUMENT"))
                    .body("errors[0].extensions.argument", equalTo("since"));
        }
    }

    @Test
    void changesAreExported() {
        String csv = given().get("/export/changes.csv?since=2000-01-01&tables=gap")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> lines = csv.lines().toList();
        assertEquals("release,table,key,kind,column,before,after,actor_code", lines.get(0));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).contains(",gap,EARLIER-GAP,REMOVED,,"), lines.get(1));
        assertEquals(
                total(ALL),
                given().get("/export/changes.jsonl").asString().lines().count());
        given().get("/export/changes.csv?since=abc")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.argument", equalTo("since"));
    }

    private static int total(String arguments) {
        return ask("{ changes(" + arguments + ") { totalCount } }").getInt("changes.totalCount");
    }

    private static void assertRefused(String arguments, String code, String argument, String accepted) {
        JsonPath response = askExpectingError("{ changes(" + arguments + ") { totalCount } }");
        assertEquals(code, response.getString("errors[0].extensions.code"));
        assertEquals(argument, response.getString("errors[0].extensions.argument"));
        assertTrue(response.getString("errors[0].message").contains(accepted), response.getString("errors[0].message"));
    }
}
