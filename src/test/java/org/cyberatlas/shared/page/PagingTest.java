package org.cyberatlas.shared.page;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.cyberatlas.testsupport.Statements.during;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PagingTest {

    /** Rivals, earlier editions, a range without a value and observations without a date: every tie breaker decides. */
    private static final String FILTER =
            "filter: { actors: [\"PER\", \"CAN\"], indicators: [\"internet_users_pct\", \"digital_economy_growth_lead_pct\"],"
                    + " preferred: false }";

    @ParameterizedTest
    @ValueSource(strings = {"ACTOR", "NEWEST", "OLDEST", "VALUE_HIGHEST", "VALUE_LOWEST", "WIDEST_SPREAD"})
    void pagingInEitherDirectionReturnsEachNodeOnceInOrder(String order) {
        List<String> all = inPagesOf(100, order);
        assertTrue(all.size() > 60, all.size() + " observations");
        assertEquals(all.stream().distinct().toList(), all);

        List<String> forwards = inPagesOf(13, order);
        assertEquals(all, forwards);

        List<String> backwards = new ArrayList<>();
        String cursor = "";
        for (boolean more = true; more; ) {
            JsonPath page = page(order, "last: 13" + cursor);
            assertEquals(!backwards.isEmpty(), page.getBoolean("pageInfo.hasNextPage"));
            backwards.addAll(0, page.getList("nodes.id"));
            more = page.getBoolean("pageInfo.hasPreviousPage");
            cursor = ", before: \"" + page.getString("pageInfo.startCursor") + "\"";
        }
        assertEquals(all, backwards);
    }

    private static List<String> inPagesOf(int size, String order) {
        List<String> nodes = new ArrayList<>();
        String cursor = "";
        for (boolean more = true; more; ) {
            JsonPath page = page(order, "first: " + size + cursor);
            assertEquals(!nodes.isEmpty(), page.getBoolean("pageInfo.hasPreviousPage"));
            nodes.addAll(page.getList("nodes.id"));
            more = page.getBoolean("pageInfo.hasNextPage");
            cursor = ", after: \"" + page.getString("pageInfo.endCursor") + "\"";
        }
        return nodes;
    }

    @ParameterizedTest
    @CsvSource({
        "VALUE_HIGHEST, value, -1",
        "VALUE_LOWEST, value, 1",
        "NEWEST, period.year, -1",
        "OLDEST, period.year, 1",
        "WIDEST_SPREAD, disagreement.spread, -1"
    })
    void eachOrderIsThatOfItsName(String order, String path, int direction) {
        List<Number> values = new ArrayList<>(page(order, "first: 200").getList("nodes." + path));
        values.removeIf(value -> value == null);
        assertTrue(values.size() > 10);
        for (int i = 1; i < values.size(); i++) {
            double step = values.get(i).doubleValue() - values.get(i - 1).doubleValue();
            assertTrue(step * direction >= 0, order + " at " + i + ": " + values);
        }
    }

    /** The first of the merged fields is the same for both aliases, and the other one selects more. */
    @Test
    void aFieldMergedFromFragmentsHasWhatAllOfThemSelect() {
        String fields = "observations memberships dialogues votes";
        for (String field : fields.split(" ")) {
            JsonPath data = ask("""
                    { less: country(code: "JP") { ...Part }
                      more: country(code: "US") { ...Part %1$s(first: 2) { totalCount pageInfo { endCursor } } } }
                    fragment Part on Country { %1$s(first: 2) { nodes { __typename } } }""".formatted(field));
            JsonPath alone = ask("{ country(code: \"US\") { %s(first: 2) { totalCount pageInfo { endCursor } } } }"
                    .formatted(field));
            assertEquals(
                    alone.getMap("country." + field + ".pageInfo"), data.getMap("more." + field + ".pageInfo"), field);
            assertEquals(
                    alone.getInt("country." + field + ".totalCount"), data.getInt("more." + field + ".totalCount"));
            assertEquals(2, data.getList("less." + field + ".nodes").size(), field);
        }
    }

    @Test
    void aCursorIsStableWhenRowsAreAddedBeforeIt() {
        String few =
                "filter: { actors: [\"PER\"], indicators: [\"internet_users_pct\"], years: { from: 2010, to: 2015 } }";
        String more = "filter: { actors: [\"PER\"], indicators: [\"internet_users_pct\"], years: { from: 2010 } }";
        JsonPath before =
                ask("{ observations(" + few + ", first: 2) { nodes { period { year } } pageInfo { endCursor } } }");
        assertEquals(List.of(2015, 2014), before.getList("observations.nodes.period.year"));
        JsonPath after = ask("{ observations(" + more + ", first: 2, after: \""
                + before.getString("observations.pageInfo.endCursor") + "\") { nodes { period { year } } } }");
        assertEquals(List.of(2013, 2012), after.getList("observations.nodes.period.year"));
    }

    @Test
    void edgesCarryTheCursorsOfTheirNodes() {
        JsonPath page = page("ACTOR", "first: 3");
        assertEquals(page.getList("nodes.id"), page.getList("edges.node.id"));
        assertEquals(page.getString("pageInfo.startCursor"), page.getString("edges[0].cursor"));
        assertEquals(page.getString("pageInfo.endCursor"), page.getString("edges[2].cursor"));
        JsonPath next = page("ACTOR", "first: 1, after: \"" + page.getString("edges[0].cursor") + "\"");
        assertEquals(page.getList("nodes.id").get(1), next.getString("nodes[0].id"));
    }

    @Test
    void aCursorOfAnotherOrderingOrFieldIsRefused() {
        String cursor = page("NEWEST", "first: 1").getString("pageInfo.endCursor");
        assertBadCursor("observations(orderBy: OLDEST, after: \"" + cursor + "\") { totalCount }", "after");
        assertBadCursor("observations(before: \"" + cursor + "\") { totalCount }", "before");
        assertBadCursor("dialogues(after: \"" + cursor + "\") { totalCount }", "after");
        assertBadCursor("country(code: \"PE\") { observations(after: \"" + cursor + "\") { totalCount } }", "after");
    }

    @Test
    void aTotalAloneReadsNoRows() {
        for (String query : List.of(
                "{ observations { totalCount } }",
                "{ votes(last: 3) { totalCount __typename } }",
                "{ timeline(actors: [\"PER\", \"CAN\"]) { totalCount } }",
                "{ compare(actors: [\"PER\", \"CAN\"]) { actors { memberships { totalCount } } } }")) {
            assertEquals(
                    during(query.replaceAll("totalCount.*? }", "nodes { __typename } }"))
                            .count(),
                    during(query).count(),
                    query);
        }
        assertEquals(1, during("{ observations { totalCount } }").count());
        assertEquals(2, during("{ observations { totalCount nodes { id } } }").count());
        assertBadCursor("observations(after: \"x\") { totalCount }", "after");
        assertBadCursor("votes(before: \"x\") { totalCount }", "before");
    }

    @Test
    void aRefusalSaysWhereCursorsComeFrom() {
        assertEquals(
                "'after' is not a valid cursor for this field and order: use one from its pageInfo or edges, read in the same order and, of a ranking, for the same indicator, year and set",
                askExpectingError("{ norms(after: \"x\") { totalCount } }").getString("errors[0].message"));
    }

    @Test
    void aDamagedCursorIsRefused() {
        String cursor = page("ACTOR", "first: 1").getString("pageInfo.endCursor");
        int middle = cursor.length() / 2;
        char other = cursor.charAt(middle) == 'A' ? 'B' : 'A';
        String tampered = cursor.substring(0, middle) + other + cursor.substring(middle + 1);
        for (String damaged : List.of(tampered, cursor.substring(1), cursor + "AAAA", "", "§", "bm9uZQ")) {
            assertBadCursor("observations(after: \"" + damaged + "\") { nodes { id } }", "after");
        }
    }

    @Test
    void aCursorWithOtherKeysIsRefusedThoughItsCheckSumIsRight() {
        for (String keys : List.of(
                "[\"a\",\"b\",\"c\"]",
                "[\"a\",1,\"c\"]",
                "[\"a\",\"1\"]",
                "[\"a\",\"1\",\"c\",\"d\"]",
                "[\"a\",\"1\",null]",
                "[\"a\",\"1\",\"\\u0000\"]",
                "[\"a\",\"1\",\"\\ud800\"]",
                "[\"a\",\"99999999999\",\"c\"]",
                "[]",
                "[\"a\",\"1\",[\"c\"]]")) {
            assertBadCursor("norms(after: \"" + cursor("norm", keys) + "\") { nodes { code } }", "after");
        }
        for (String date : List.of("2020-02-30", "yesterday", "+999999999-01-01", "+infinity", "0000-01-01", "")) {
            String keys = "[\"" + date + "\",\"x\"]";
            assertBadCursor("processes(before: \"" + cursor("process", keys) + "\") { nodes { code } }", "before");
        }
        ask("{ norms(after: \"" + cursor("norm", "[\"a\",\"1\",\"c\"]") + "\") { nodes { code } } }");
        ask("{ processes(after: \"" + cursor("process", "[\"infinity\",\"x\"]") + "\") { nodes { code } } }");
    }

    @Test
    void aCursorOfAStatementHasValuesThatTheDatabaseTakes() {
        for (String date : List.of("0000-03-01", "-001-01-01", "2010-3-001")) {
            String keys = "[\"" + date + "\",\"2\",\"1\"]";
            assertBadCursor("dialogueRounds(after: \"" + cursor("round", keys) + "\") { nodes { id } }", "after");
        }
        for (String keys : List.of(
                "[\"0001-01-01\",\"-2147483648\",\"-9223372036854775808\"]",
                "[\"9999-12-31\",\"2147483647\",\"9223372036854775807\"]",
                "[\"infinity\",\"0\",\"0\"]",
                "[\"-infinity\",\"0\",\"0\"]")) {
            ask("{ dialogueRounds(after: \"" + cursor("round", keys) + "\") { nodes { id } } }");
        }
    }

    private static String cursor(String ordering, String keys) {
        CRC32 sum = new CRC32();
        sum.update((ordering + keys).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((Long.toHexString(sum.getValue()) + keys).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void pagesAreBoundedWithTheLimitInTheMessage() {
        for (String asked : List.of("first: 201", "last: 201", "first: -1")) {
            JsonPath response = askExpectingError("{ observations(" + asked + ") { totalCount } }");
            assertEquals("BAD_PAGE_SIZE", response.getString("errors[0].extensions.code"));
            assertEquals(asked.substring(0, asked.indexOf(':')), response.getString("errors[0].extensions.argument"));
            assertTrue(response.getString("errors[0].message").contains("0 to 200"));
        }
        assertEquals(
                200,
                ask("{ observations(first: 200) { nodes { id } } }")
                        .getList("observations.nodes")
                        .size());
        assertEquals(
                50,
                ask("{ observations { nodes { id } } }")
                        .getList("observations.nodes")
                        .size());
    }

    @Test
    void aNestedPageIsBoundedToo() {
        JsonPath response = askExpectingError("{ country(code: \"PE\") { observations(first: 201) { totalCount } } }");
        assertEquals("BAD_PAGE_SIZE", response.getString("errors[0].extensions.code"));
    }

    @Test
    void anEmptyPageHasTheTotal() {
        JsonPath page = page("ACTOR", "first: 0");
        assertEquals(List.of(), page.getList("nodes"));
        assertEquals(List.of(), page.getList("edges"));
        assertTrue(page.getBoolean("pageInfo.hasNextPage"));
        assertFalse(page.getBoolean("pageInfo.hasPreviousPage"));
        assertNull(page.get("pageInfo.startCursor"));
        assertNull(page.get("pageInfo.endCursor"));
        assertEquals(inPagesOf(200, "ACTOR").size(), page.getInt("totalCount"));
    }

    @Test
    void bothDirectionsAtOnceAreRefused() {
        String cursor = page("ACTOR", "first: 1").getString("pageInfo.endCursor");
        for (String page : List.of(
                "after: \"" + cursor + "\", last: 2",
                "after: \"" + cursor + "\", before: \"" + cursor + "\"",
                "first: 2, last: 2",
                "first: 2, before: \"" + cursor + "\"")) {
            JsonPath response = askExpectingError("{ observations(" + page + ") { nodes { id } } }");
            assertEquals("BAD_ARGUMENT", response.getString("errors[0].extensions.code"), page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries", "search(text: \"cyber\")"})
    void aPageBeforeACursorAloneHasTheSizeOfAFirstPage(String list) {
        String name = list.replaceFirst("\\(.*", "");
        String arguments = list.equals(name) ? "" : list.substring(name.length() + 1, list.length() - 1) + ", ";
        String query = "{ %s(%s%s) { edges { cursor } } }";
        int size = ask("{ " + list + " { edges { cursor } } }")
                .getList(name + ".edges")
                .size();
        List<String> all = ask(query.formatted(name, arguments, "first: 80")).getList(name + ".edges.cursor");
        List<String> before = ask(query.formatted(name, arguments, "before: \"" + all.get(70) + "\""))
                .getList(name + ".edges.cursor");
        assertEquals(all.subList(70 - size, 70), before);
    }

    @Test
    void anUnsetDirectionIsIgnored() {
        String query = "query (%s) { countries(first: $first, last: $last) { nodes { code } } }";
        assertEquals(List.of("ZMB", "ZWE"), codes(query.formatted("$first: Int, $last: Int = 2")));
        assertEquals(List.of("ZMB", "ZWE"), codes(query.formatted("$first: Int = null, $last: Int = 2")));
        assertEquals(List.of("ABW", "AFG"), codes(query.formatted("$first: Int = 2, $last: Int")));
    }

    @Test
    void aRankingIsReadFromItsEndToo() {
        String ranking =
                "{ ranking(indicator: \"gci_score\", year: 2020, among: { codes: [\"PER\", \"USA\", \"BRA\"] }, %s)"
                        + " { entries { actor { code } } pageInfo { hasPreviousPage hasNextPage startCursor } } }";
        JsonPath end = ask(ranking.formatted("last: 2"));
        assertEquals(List.of("BRA", "PER"), end.getList("ranking.entries.actor.code"));
        assertFalse(end.getBoolean("ranking.pageInfo.hasNextPage"));
        assertTrue(end.getBoolean("ranking.pageInfo.hasPreviousPage"));
        JsonPath before =
                ask(ranking.formatted("last: 2, before: \"" + end.getString("ranking.pageInfo.startCursor") + "\""));
        assertEquals(List.of("USA"), before.getList("ranking.entries.actor.code"));
        assertFalse(before.getBoolean("ranking.pageInfo.hasPreviousPage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dialogueRounds", "country(code: \"PE\") { observations"})
    void nodesEdgesAndPageInfoCostOneStatementAndTheTotalOneMore(String field) {
        String close = field.contains("{") ? " } }" : " }";
        int nodes = during("{ " + field + " { nodes { id } }" + close).count();
        int page = during("{ " + field
                        + " { nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } }" + close)
                .count();
        int counted =
                during("{ " + field + " { nodes { id } totalCount }" + close).count();
        assertEquals(nodes, page);
        assertEquals(nodes + 1, counted);
    }

    private static List<String> codes(String query) {
        return ask(query).getList("countries.nodes.code");
    }

    private static void assertBadCursor(String field, String argument) {
        JsonPath response = askExpectingError("{ " + field + " }");
        assertEquals("BAD_CURSOR", response.getString("errors[0].extensions.code"), field);
        assertEquals(argument, response.getString("errors[0].extensions.argument"));
    }

    private static JsonPath page(String order, String page) {
        return ask("{ observations(" + FILTER + ", orderBy: " + order + ", " + page + ") { totalCount"
                        + " nodes { id value period { year } disagreement { spread } } edges { cursor node { id } }"
                        + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")
                .setRootPath("data.observations");
    }
}
