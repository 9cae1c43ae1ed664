package org.cyberatlas.http.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limits of requests: each attack is refused, and ordinary requests are served. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LimitsTest {

    /** Heaviest query of the documentation. */
    private static final String DEEP = """
            { organisation(code: "EU") { dialogues { nodes { name kind
                rounds { nodes { number start city source { title } } }
                partners(of: "EU") { code name
                  observations(filter: {indicators: ["internet_users_pct", "gci_score"], latest: true}) {
                    nodes { indicator { name unit } value rank rankOf period { year } source { publisher url } } } } } } } }
            """;

    @TestHTTPResource("/graphql")
    URL endpoint;

    private GraphQLClient caller;

    @BeforeEach
    void call() {
        caller = GraphQLClient.of(endpoint);
    }

    @Test
    void theHeaviestQueryOfTheDocumentationIsExecuted() {
        Reply reply = caller.ask(DEEP);
        assertEquals(200, reply.status(), reply.text());
        assertNull(reply.json().get("errors"), reply.text());
        assertTrue(reply.json().getList("data.organisation.dialogues.nodes").size() > 1);
        assertEquals(106_102, reply.json().getInt("extensions.cost.requested"));
    }

    @Test
    void introspectionByGraphiqlIsExecutedAndCostsNothing() throws IOException {
        Reply reply = caller.ask(Files.readString(Path.of("src/test/resources/introspection.graphql")));
        assertNull(reply.json().get("errors"), reply.text());
        assertEquals(0, reply.json().getInt("extensions.cost.requested"));
    }

    @Test
    void bodies() {
        String padded = "{\"query\":\"{ __typename }\"" + " ".repeat(65_536) + "}";
        Reply refused = caller.post(padded, "Content-Type", "application/json");
        assertEquals(413, refused.status());
        assertEquals("BODY_TOO_LARGE", refused.code());
        String fits = "{\"query\":\"{ __typename }\"" + " ".repeat(60_000) + "}";
        assertEquals(200, caller.post(fits, "Content-Type", "application/json").status());
    }

    @Test
    void addresses() {
        assertEquals(
                414,
                caller.get(Map.of("query", "{__typename}", "x", "x".repeat(20_000)))
                        .status());
        assertEquals(
                200,
                caller.get(Map.of("query", "{__typename}", "x", "x".repeat(10_000)))
                        .status());
    }

    @Test
    void headsOfRequests() {
        assertEquals(
                431,
                caller.get(Map.of("query", "{__typename}"), "X-Long", "x".repeat(20_000))
                        .status());
        assertEquals(
                200,
                caller.get(Map.of("query", "{__typename}"), "X-Long", "x".repeat(10_000))
                        .status());
    }

    @Test
    void nestedJson() {
        String nested = "{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(50) + "]".repeat(50) + "}}";
        assertEquals(
                "BAD_REQUEST",
                caller.post(nested, "Content-Type", "application/json").code());
    }

    @Test
    void tokensAndBlanks() {
        assertRefused("DOCUMENT_TOO_LARGE", "{" + " __typename".repeat(4_000) + "}");
        assertRefused("DOCUMENT_TOO_LARGE", "{ __typename" + " ".repeat(25_000) + "}");
        assertRefused("DOCUMENT_TOO_LARGE", "{ __typename }#" + "x".repeat(33_000));
        assertRefused("DOCUMENT_TOO_LARGE", "{a(b:" + "[".repeat(1_500) + "]".repeat(1_500) + ")}");
    }

    @Test
    void depth() {
        assertRefused("TOO_DEEP", "{" + "a{".repeat(30) + "b" + "}".repeat(30) + "}");
        assertRefused(
                "TOO_DEEP", "{...F0}" + fragments(30, i -> "{a{...F" + (i + 1) + "}}") + "fragment F30 on Query{a}");
    }

    @Test
    void fieldsAndRootFields() {
        assertRefused("TOO_MANY_ROOT_FIELDS", "{" + " __typename".repeat(21) + "}");
        assertRefused("TOO_MANY_FIELDS", "{a{" + " b".repeat(1_001) + "}}");
    }

    @Test
    void aliases() {
        String aliases = IntStream.range(0, 61).mapToObj(i -> " a" + i + ":b").collect(Collectors.joining());
        assertRefused("TOO_MANY_ALIASES", "{a{" + aliases + "}}");
    }

    @Test
    void directives() {
        assertRefused("TOO_MANY_DIRECTIVES", "{__typename" + "@x".repeat(41) + "}");
        assertRefused("TOO_MANY_DIRECTIVES", "{" + "__typename @x ".repeat(41) + "}");
        assertRefused("VALIDATION_ERROR", "{ __typename @skip(if:false) @skip(if:false) }");
        assertEquals(
                "Query",
                caller.ask("query($no: Boolean = false) { __typename @skip(if: $no) @include(if: true) }")
                        .json()
                        .getString("data.__typename"));
    }

    @Test
    void fragmentsThatContainEachOther() {
        assertRefused("VALIDATION_ERROR", "{...A} fragment A on Query{...B} fragment B on Query{...A}");
        assertRefused("TOO_MANY_FRAGMENTS", "{" + "...A".repeat(101) + "} fragment A on Query{__typename}");
    }

    @Test
    void fragmentsThatDoubleWithEveryLevelAreCountedQuickly() {
        String doubling = fragments(20, i -> "{a{...F" + (i + 1) + " ...F" + (i + 1) + "}}");
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertRefused("TOO_MANY_FRAGMENTS", "{...F0}" + doubling + "fragment F20 on Query{__typename}"));
    }

    private static String fragments(int count, java.util.function.IntFunction<String> body) {
        return IntStream.range(0, count)
                .mapToObj(i -> "fragment F" + i + " on Query" + body.apply(i))
                .collect(Collectors.joining());
    }

    @Test
    void operations() {
        String operations = IntStream.range(0, 11)
                .mapToObj(i -> "query A" + i + "{__typename}")
                .collect(Collectors.joining());
        assertRefused("TOO_MANY_OPERATIONS", operations);
    }

    @Test
    void costIsRefusedBeforeAnySqlWithBothNumbers() {
        Reply refused = caller.ask(
                "query($n: Int) { observations(first: $n) { nodes { actor { observations(first: 200) { nodes {"
                        + " actor { observations(first: 200) { nodes { value } } } } } } } } }",
                Map.of("n", 200));
        assertEquals(400, refused.status(), refused.text());
        assertEquals("TOO_COSTLY", refused.code());
        // 200 observations, each of an actor with a list of 200 observations, each of an actor with a list of 200
        // observations
        long inner = 1 + 200;
        long middle = 1 + 200 * (1 + 1 + inner);
        assertEquals(1 + 200 * (1 + 1 + middle), refused.json().getLong("errors[0].extensions.cost.requested"));
        assertEquals(250_000, refused.json().getInt("errors[0].extensions.cost.maximum"));
    }

    @Test
    void theCostOfAPageUsesTheDefaultOfItsField() {
        assertCost(21, "{ search(text: \"cyber\") { nodes { __typename } } }", Map.of());
        assertCost(21, "query($n: Int) { search(text: \"cyber\", first: $n) { nodes { __typename } } }", Map.of());
        assertCost(4, "{ search(text: \"cyber\", first: 3) { nodes { __typename } } }", Map.of());
        assertCost(4, "{ search(text: \"cyber\", last: 3) { nodes { __typename } } }", Map.of());
        assertCost(51, "{ search(text: \"cyber\", first: null) { nodes { __typename } } }", Map.of());
        assertCost(51, "{ norms { nodes { code } } }", Map.of());
    }

    @Test
    void aListBesideAPageHasALengthOfItsOwn() {
        String unranked = "{ ranking(indicator: \"gci_score\", year: 1990, first: 0) { unranked { code %s } } }";
        assertCost(351, unranked.formatted(""), Map.of());
        Reply refused = caller.ask(
                unranked.formatted("observations(first: 200) { nodes { actor { memberships { nodes { role } } } } }"));
        assertEquals("TOO_COSTLY", refused.code(), refused.text());
    }

    @Test
    void aListOfIdsIsAsLongAsTheyAre() {
        String id = "Q291bnRyeTpQRVI";
        String nodes = "nodes(ids: %s) { ... on Country { memberships(first: 9) { nodes { role } } } }";
        assertCost(22, "{ " + nodes.formatted("[\"" + id + "\", \"" + id + "\"]") + " }", Map.of());
        assertCost(22, "query($ids: [ID!]!) { " + nodes.formatted("$ids") + " }", Map.of("ids", List.of(id, id)));
        assertCost(22, "query($id: ID!) { " + nodes.formatted("[$id, $id]") + " }", Map.of("id", id));
        assertCost(11, "query($id: ID!) { " + nodes.formatted("[$id]") + " }", Map.of("id", id));
    }

    @Test
    void aResponseOfTooManyResolvedFieldsIsRefused() {
        String revised = """
                { observations(first: 200, filter: {indicators: ["internet_users_pct"]}) { nodes { actor { ... on Country {
                  observations(first: 110) { nodes { %s revisions { id } } } } } } } }""";
        Reply refused = caller.ask(revised.formatted(
                IntStream.range(0, 55).mapToObj(i -> "v" + i + ": value").collect(Collectors.joining(" "))));
        assertEquals(400, refused.status());
        assertEquals("TOO_COSTLY", refused.code(), refused.text());
        assertEquals(250_000, refused.json().getInt("errors[0].extensions.maximum"));
        assertCost(242_601, revised.formatted("value"), Map.of());
    }

    @Test
    void aResponseOfTooManyBytesIsRefused() {
        String lists = "query($page: Int) {"
                + IntStream.range(0, 20)
                        .mapToObj(
                                i -> " r" + i + ": observations(first: $page, filter: {actors: [\"CN\"]}) { ...page }")
                        .collect(Collectors.joining())
                + """
                 }
                fragment page on ObservationConnection { nodes {
                  source { id code title publisher url citation retrieved } indicator { id code name definition unit }
                  actor { ... on Country { borders { id code iso2 m49 name officialName capital region subregion } } } } }""";
        Reply refused = caller.ask(lists, Map.of("page", 200));
        assertEquals(400, refused.status());
        assertEquals("TOO_COSTLY", refused.code(), refused.text());
        assertEquals(8_388_608, refused.json().getInt("errors[0].extensions.maximum"));
        assertEquals(
                20, caller.ask(lists, Map.of("page", 20)).json().getMap("data").size());
    }

    private void assertCost(int cost, String document, Map<String, ?> variables) {
        Reply reply = caller.ask(document, variables);
        assertEquals(cost, reply.json().getInt("extensions.cost.requested"), reply.text());
    }

    @Test
    void validationErrorsAreReportedUpToANumber() {
        Reply refused = caller.ask("{ country(code: \"EE\") {"
                + IntStream.range(0, 200).mapToObj(i -> " x" + i).collect(Collectors.joining()) + "} }");
        assertEquals(20, refused.json().getList("errors").size());
    }

    @Test
    void manyEqualFieldsAreValidatedQuickly() {
        assertTimeout(
                Duration.ofSeconds(3), () -> caller.ask("{ country(code: \"EE\") {" + " name".repeat(900) + "} }"));
    }

    private void assertRefused(String code, String document) {
        Reply refused = caller.ask(document);
        assertEquals(code, refused.code(), refused.text());
        assertEquals(400, refused.status());
    }
}
