package org.cyberatlas.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DocumentsTest {

    private static final List<String> ALL = List.of(
            "/docs/api", "/docs/exports", "/docs/errors", "/docs/glossary", "/docs/LICENSES", "/docs/operations");
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"#]*)(?:#([^\"]*))?\"");

    @Test
    void theDocumentsForUsersAreThere() {
        for (String path : ALL) {
            given().get(path).then().statusCode(200).body(containsString("<h1"));
        }
        given().redirects().follow(false).get("/docs").then().statusCode(302).header("Location", endsWith("/docs/api"));
        given().get("/docs/architecture").then().statusCode(404);
    }

    @Test
    void queriesAndTablesAreLegible() {
        given().get("/docs/api")
                .then()
                .body(containsString("<table>"))
                .body(containsString(
                        "<span class=\"name\">&quot;totalCount&quot;</span>: <span class=\"number\">11</span>"))
                .body(containsString("<h2 id=\"editions-revisions-and-aspublishedby\">"));
    }

    @Test
    void eachLinkLeadsToAPageAndToAHeadingOfIt() {
        Map<String, String> pages = new TreeMap<>();
        ALL.forEach(path -> pages.put(path, given().get(path).asString()));
        List<String> astray = new ArrayList<>();
        pages.forEach((path, page) -> {
            List<MatchResult> links = LINK.matcher(page).results().toList();
            assertFalse(links.isEmpty(), path);
            for (MatchResult link : links) {
                String target = link.group(1).isEmpty() ? path : link.group(1);
                String heading = link.group(2);
                if (target.startsWith("/docs/") && !pages.containsKey(target)) {
                    astray.add(path + ": " + target);
                } else if (heading != null && !target.contains("://")) {
                    if (!pages.get(target).contains("id=\"" + heading + "\"")) {
                        astray.add(path + ": " + target + "#" + heading);
                    }
                } else if (!target.contains("://") && given().get(target).statusCode() != 200) {
                    astray.add(path + ": " + target);
                }
            }
        });
        assertEquals(List.of(), astray);
    }
}
