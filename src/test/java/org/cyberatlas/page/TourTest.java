package org.cyberatlas.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries of the tour, requested as the console does, and the figures of their responses. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TourTest {

    private static final Path FILES = Path.of("src/main/resources/console/tour");

    /** Name of the query, path in its response, and value at that path. */
    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of(
                        "country-page",
                        "country.observations.nodes.find { it.indicator.name == 'Individuals using the internet' }.value",
                        "93.9564"),
                Arguments.of("country-page", "country.capital", "Ottawa"),
                Arguments.of(
                        "cyber-dialogues",
                        "organisation.dialogues.nodes.find { it.name == 'EU-Republic of Korea Cyber Dialogue' }.rounds.nodes[-1].start",
                        "2025-05-20"),
                Arguments.of(
                        "cyber-dialogues",
                        "organisation.dialogues.nodes.find { it.name == 'EU-Brazil Cyber Dialogue' }.partners[0].observations.nodes[0].value",
                        "96.5447"),
                Arguments.of("side-by-side", "compare.rows[0].cells[0].differenceFromBest", "14.4716"),
                Arguments.of("side-by-side", "compare.rows[0].cells[2].actor.name", "European Union"),
                Arguments.of("ranking-among-partners", "ranking.entries[3].position", "4"),
                Arguments.of("ranking-among-partners", "ranking.entries[3].observation.rank", "4"),
                Arguments.of("where-sources-disagree", "country.observations.nodes[0].disagreement.spread", "11.8"),
                Arguments.of("where-sources-disagree", "country.observations.nodes[0].disagreement.readings", "7"),
                Arguments.of("as-published-by", "once.nodes[0].value", "91.0"),
                Arguments.of("as-published-by", "later.nodes[0].value", "96.5"),
                Arguments.of("as-published-by", "today.nodes[0].value", "91.9129"),
                Arguments.of(
                        "who-says-so",
                        "source.observations.nodes.find { it.indicator.name == 'Individuals using the internet' }.preferredBecause",
                        "not preferred: the whole population before a part of it"),
                Arguments.of(
                        "parties-to-a-convention",
                        "instrument.parties.nodes.find { it.actor.code == 'ALB' }.date",
                        "2002-06-20"),
                Arguments.of("who-votes-alike", "votingAgreement[0].compared", "17"),
                Arguments.of("timeline-of-two", "timeline.totalCount", "10"),
                Arguments.of("norms-and-law", "organisation.endorsements.totalCount", "11"),
                Arguments.of("norms-and-law", "organisation.positions.nodes[0].date", "2024-11-18"),
                Arguments.of("prepared-at-home", "countries.totalCount", "14"),
                Arguments.of("prepared-at-home", "countries.nodes[0].strategies.nodes[0].first", "true"),
                Arguments.of("who-attributed-what", "attributions.totalCount", "8"),
                Arguments.of("who-attributed-what", "attributions.nodes[2].responsibility", "FROM_TERRITORY"),
                Arguments.of("search", "search.edges[0].node.code", "BUDAPEST"),
                Arguments.of("gaps", "gaps.nodes.find { it.code == 'M-01' }.missing", "Date and place"),
                Arguments.of("data-and-terms", "release.counts.find { it.of == 'Country' }.count", "250"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("figures")
    void theResponseHasTheFigure(String name, String path, String figure) {
        assertEquals(figure, response(name).getString("data." + path));
    }

    @Test
    void eachQueryHasAFigureThatIsChecked() {
        Set<String> lookedUp =
                figures().map(arguments -> (String) arguments.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(names(), lookedUp);
        assertTrue(names().size() >= 10);
    }

    @Test
    void eachFileIsInTheTour() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            Set<String> there = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            Set<String> used = names().stream()
                    .flatMap(name -> Stream.of(name + ".graphql", name + ".json"))
                    .collect(Collectors.toSet());
            assertEquals(used, there);
        }
    }

    @Test
    void eachQueryHasATitleAndItsVariables() {
        for (Example example : Example.TOUR) {
            assertFalse(example.title().isBlank(), example.name());
            assertTrue(example.about().endsWith("."), example.name());
            variables(example)
                    .forEach((variable, value) -> assertTrue(
                            example.query().contains("$" + variable + ":"),
                            example.name() + " has no variable " + variable));
        }
    }

    private static Set<String> names() {
        return Example.TOUR.stream().map(Example::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonPath response(String name) {
        Example example = Example.TOUR.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        JsonPath response = given().contentType(ContentType.JSON)
                .body(Json.createObjectBuilder()
                        .add("query", example.query())
                        .add("variables", variables(example))
                        .build()
                        .toString())
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertNull(response.get("errors"), name + ": " + response.get("errors"));
        return response;
    }

    private static JsonObject variables(Example example) {
        try (JsonReader reader = Json.createReader(new StringReader(example.variables()))) {
            return reader.readObject();
        }
    }

    @Test
    void theDocumentOfTheWarmUpHasRowsAndNoError() {
        JsonPath response = given().contentType(ContentType.JSON)
                .body(Json.createObjectBuilder()
                        .add("query", PackedText.text("/console/warm-up.graphql"))
                        .build()
                        .toString())
                .post("/graphql")
                .jsonPath();
        assertNull(response.get("errors"));
        assertEquals(50, response.getList("data.countries.nodes").size());
        assertEquals(
                20,
                response.getList("data.countries.nodes[0].observations.nodes").size());
    }
}
