package org.cyberatlas;

import static io.restassured.RestAssured.given;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cyberatlas.seed.DatabaseLocale;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** The service on a database of a Turkish locale, as all tests of the service have it, whose lower case of I is no i and whose order is not that of code points. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TurkishDatabaseTest {

    @Test
    void namesAreFoundInCapitals() {
        for (String text : List.of("INDI", "indi", "İNDİ")) {
            assertEquals(
                    List.of("IND", "IOT"),
                    ask("{ countries(nameContains: \"" + text + "\") { nodes { code } } }")
                            .getList("countries.nodes.code"),
                    text);
        }
    }

    @Test
    void capitalsFindWhatSmallLettersFind() throws SQLException {
        for (String text : List.of("CRIME", "crime", "INITIATIVE", "Virgin Islands")) {
            JsonPath data = ask("{ search(text: \"" + text
                    + "\", first: 200) { totalCount nodes { __typename } edges { snippet } } }");
            List<String> elsewhere = found(text);
            assertEquals(elsewhere.size(), data.getInt("search.totalCount"), text);
            List<String> types = data.getList("search.nodes.__typename");
            List<String> snippets = data.getList("search.edges.snippet");
            List<String> first = IntStream.range(0, types.size())
                    .mapToObj(hit -> types.get(hit) + ' ' + snippets.get(hit))
                    .toList();
            assertIterableEquals(elsewhere.subList(0, first.size()), first, text);
        }
    }

    /** What a database of another locale finds. */
    private static List<String> found(String text) throws SQLException {
        try (Connection connection = DatabaseLocale.C.database().connectAsReader();
                Statement statement = connection.createStatement();
                ResultSet hits = statement.executeQuery(
                        "SELECT type || ' ' || search_snippet(names, summary, query) FROM search_hit('" + text
                                + "', NULL) ORDER BY score DESC, type COLLATE \"C\", key COLLATE \"C\"")) {
            List<String> found = new ArrayList<>();
            while (hits.next()) {
                found.add(hits.getString(1));
            }
            return found;
        }
    }

    @Test
    void observationsComeByCodePointOnEveryPage() {
        List<Map<String, String>> whole = observations("first: 200", "").edges();
        List<Map<String, String>> paged = new ArrayList<>();
        String after = "";
        for (Pages page; paged.size() < whole.size(); after = page.after()) {
            page = observations("first: 40", after);
            paged.addAll(page.edges());
        }
        assertEquals(whole, paged.subList(0, whole.size()));
        assertEquals(
                whole.stream()
                        .sorted(Comparator.comparing(row -> row.get("indicator")))
                        .toList(),
                whole);
    }

    @Test
    void listsWithoutIdsComeByCodePoint() {
        List<String> projects = given().get("/export/project_actors.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .toList();
        assertTrue(projects.containsAll(List.of("CYBER-ASEAN", "CYBER4DEV")), "a sign and a digit at the same place");
        assertIterableEquals(projects.stream().sorted().toList(), projects);
    }

    private record Pages(List<Map<String, String>> edges, String after) {}

    private static Pages observations(String size, String after) {
        JsonPath data = ask("{ observations(filter: { actors: [\"PER\"] }, orderBy: ACTOR, " + size + after
                + ") { nodes { indicator { code } source { code } } pageInfo { endCursor } } }");
        List<String> indicators = data.getList("observations.nodes.indicator.code");
        List<String> sources = data.getList("observations.nodes.source.code");
        List<Map<String, String>> edges = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            edges.add(Map.of("indicator", indicators.get(i), "source", sources.get(i)));
        }
        return new Pages(edges, ", after: \"" + data.getString("observations.pageInfo.endCursor") + '"');
    }
}
