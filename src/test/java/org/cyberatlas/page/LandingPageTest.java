package org.cyberatlas.page;

import static io.restassured.RestAssured.given;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LandingPageTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    @Test
    void theCountsAreThoseOfTheRelease() {
        JsonPath release = ask("{ release { version publishedOn counts { of count } } }");
        String page = text(page());
        List<Map<String, Object>> counts = release.getList("release.counts");
        for (String type : List.of("Observation", "Country", "Dialogue", "Instrument", "Source", "Gap")) {
            int count = counts.stream()
                    .filter(each -> type.equals(each.get("of")))
                    .mapToInt(each -> (int) each.get("count"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(page.contains(String.format(Locale.ENGLISH, "%,d", count)), type + " " + count);
        }
        assertTrue(page.contains(release.getString("release.publishedOn")));
        assertTrue(page.contains(release.getString("release.version").substring(0, 12)));
    }

    @Test
    void theAnswerIsThatOfTheQuestionBesideIt() {
        String page = text(page());
        String question = Resource.text("/page/question.graphql").strip();
        assertTrue(page.contains(question), page);
        JsonPath answer = ask(question);
        assertEquals("2025-05-20", answer.getString("dialogue.rounds.nodes[0].start"));
        for (String path : List.of(
                "dialogue.name",
                "dialogue.rounds.nodes[0].start",
                "dialogue.rounds.nodes[0].source.publisher",
                "dialogue.partners[0].name",
                "dialogue.partners[0].observations.nodes[0].value",
                "dialogue.partners[0].observations.nodes[0].source.publisher")) {
            assertTrue(page.contains(answer.getString(path)), path);
        }
    }

    @Test
    void eachLinkLeadsSomewhere() {
        List<String> links = LINK.matcher(page().asString())
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring("href=\"".length()))
                .distinct()
                .toList();
        assertTrue(links.contains("/graphiql/"), links.toString());
        assertAll(links.stream()
                .map(link ->
                        () -> given().urlEncodingEnabled(false).get(link).then().statusCode(200)));
    }

    @Test
    void itNeedsNoScriptAndNothingFromElsewhere() {
        page().then()
                .contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", "nosniff")
                .body(allOf(containsString("<html lang=\"en\">"), containsString("<main"), containsString("<nav")))
                .body(not(containsString("<script")))
                .body(not(containsString("style=\"")))
                .body(not(containsString("://")));
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        String tag = page().header("ETag");
        given().header("If-None-Match", tag).get("/").then().statusCode(304).body(is(emptyString()));
        given().head("/").then().statusCode(200).header("ETag", tag).body(is(emptyString()));
        given().post("/").then().statusCode(405).header("Allow", "GET, HEAD");
        assertFalse(tag.isBlank());
    }

    private static Response page() {
        return given().get("/").then().statusCode(200).extract().response();
    }

    /** What a reader sees. */
    private static String text(Response page) {
        return MARKUP.matcher(page.asString())
                .replaceAll("")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
