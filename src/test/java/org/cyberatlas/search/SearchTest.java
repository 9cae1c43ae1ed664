package org.cyberatlas.search;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SearchTest {

    private static final String KEY =
            "... on Country { key: code } ... on Organisation { key: code } ... on Norm { key: code } ... on LawPrinciple { key: code }"
                    + " ... on Measure { key: code } ... on Instrument { key: code } ... on Finding { key: code } ... on Source { key: code }"
                    + " ... on Dialogue { key: code } ... on Indicator { key: code }"
                    + " ... on Strategy { key: code } ... on Law { key: code } ... on ResponseTeam { key: code }"
                    + " ... on CyberOperation { key: code } ... on SanctionRegime { key: code } ... on Project { key: code }";

    @Test
    void namesAreFoundWhateverTheAccentsAndTheLanguage() {
        for (String text : List.of("perou", "Perou", "PÉROU", "perú", "peru", "PER", "pe", "604")) {
            assertEquals("PER", first(text), text);
        }
        for (String text : List.of("Cote d'Ivoire", "cote divoire", "CÔTE D’IVOIRE", "ivoire", "ivory coast")) {
            assertEquals("CIV", first(text), text);
        }
    }

    @Test
    void aTypingErrorFindsTheNearestName() {
        assertEquals("BUDAPEST", first("budapset"));
        assertEquals("CAN", first("Canda"));
        assertEquals("DEU", first("Germnay"));
        assertEquals("COL", first("Columbia"));
        assertEquals("EU", first("european unoin"));
        assertEquals("EU-CYBERSECURITY-ACT", first("cybrsecurity"));
    }

    @Test
    void synonymsOfTheFieldAreFound() {
        assertEquals("UN-NORM-10", first("responsible disclosure"));
        assertTrue(keys("responsible disclosure").contains("OSCE-CBM-16"));
        assertTrue(keys("due diligence").contains("UN-NORM-03"));
        assertEquals("GBR", first("UK"));
    }

    @ParameterizedTest
    @CsvSource({
        "fancy bear, OP-APT28-FRANCE",
        "apt 28, OP-APT28-FRANCE",
        "apt-28, OP-APT28-FRANCE",
        "nis 2, EU-NIS2",
        "NIS-2, EU-NIS2",
        "EEUU, USA"
    })
    void anotherNameOrSpellingIsFound(String text, String code) {
        assertTrue(keys(text).contains(code), text);
    }

    @Test
    void anInstrumentComesBeforeTheNumbersOfItsParties() {
        assertEquals("COE-AI", first("ai convention"));
        assertEquals("UNCC", first("un convention against cybercrime"));
        assertEquals("UNCC", first("Hanoi Convention"));
    }

    @Test
    void anExactTermComesBeforeSimilarOnes() {
        Map.of(
                        "burma", "MMR",
                        "Zaire", "COD",
                        "zaïre", "COD",
                        "Holland", "NLD",
                        "swaziland", "SWZ",
                        "USSR", "RUS",
                        "East Timor", "TLS",
                        "Cape Verde", "CPV",
                        "Turkey", "TUR",
                        "britain", "GBR")
                .forEach((term, code) -> assertEquals(code, first(term), term));
    }

    @Test
    void anAbbreviationIsFoundWithDotsAndWithout() {
        Map.of(
                        "U.K.", "GBR",
                        "u.k", "GBR",
                        "U.S.", "USA",
                        "E.U.", "EU",
                        "UAE", "ARE",
                        "U.A.E.", "ARE",
                        "DPRK", "PRK",
                        "D.P.R.K.", "PRK",
                        "OTAN", "NATO",
                        "ONU", "UN")
                .forEach((term, code) -> assertEquals(code, first(term), term));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/RES/73/27",
                "a/res/73/27",
                "res/73/27",
                "RES 73/27",
                "73/27",
                "resolution 73/27",
                "UNGA 73/27",
                "UNGA resolution 73/27",
                "A-RES-73-27"
            })
    void aSymbolFindsItsDocumentFirst(String symbol) {
        assertEquals("A-RES-73-27", first(symbol));
    }

    @Test
    void aSymbolFindsTheProcessThatWroteOrFollowsTheDocument() {
        String processes = "{ search(text: \"%s\", first: 2) { nodes { ... on Process { code } } } }";
        assertEquals("OEWG-2019", ask(processes.formatted("75/816")).getString("search.nodes[0].code"));
        assertEquals(
                "OEWG-2021",
                ask(processes.formatted("A/79/214")).getString("search.nodes[0].code"),
                "a report on the way");
        assertEquals("OEWG-2019", ask(processes.formatted("res/73/27")).getString("search.nodes[1].code"));
    }

    @ParameterizedTest
    @CsvSource({
        "data protection brazil, LAW-BRA-2018",
        "computer crime malaysia, LAW-MYS-1997",
        "international law position brazil, POS-BRA-2021",
        "cyber dialogue kenya, KEN-USA-CYBER"
    })
    void anObjectWithAllWordsComesBeforeANameThatLacksOne(String text, String code) {
        JsonPath data = ask(
                "{ search(text: \"" + text
                        + "\", first: 1) { nodes { ... on Law { code } ... on Position { code } ... on Dialogue { code } } } }");
        assertEquals(List.of(code), data.getList("search.nodes.code"));
    }

    @Test
    void aNameComesBeforeAMention() {
        assertEquals("BUDAPEST", first("budapest"));
        assertEquals("EU", first("eu"));
        assertEquals("OSCE", first("osce"));
        assertEquals("A-70-174", first("A/70/174"));
        assertEquals(List.of("UN-NORM-10"), keys("un norm 10"));
    }

    @Test
    void strategiesTeamsAndAttributionsAreFoundByTheirWords() {
        assertEquals("NCS-CAN-2025-2", first("Securing Canada's Digital Future", "STRATEGY"));
        assertEquals("NCS-PER-2015", first("national cybersecurity strategy Peru 2015", "STRATEGY"));
        assertEquals("LAW-PER-2011-1", first("Ley 29733 de protección de datos personales", "LAW"));
        assertEquals("PER_PECERT", first("PeCERT", "RESPONSE_TEAM"));
        assertEquals("AUS_AUSCERT", first("response team University of Queensland", "RESPONSE_TEAM"));
        assertEquals("OP-EXCHANGE-2021", first("APT31 APT40 exchange", "CYBER_OPERATION"));
        assertTrue(keys("attribution albania iran").contains("OP-ALBANIA-2022-07"));
        assertEquals("EU-CYBER", first("Council Decision (CFSP) 2019/797", "SANCTION_REGIME"));
        assertEquals("CYBER4DEV", first("cyber resilience for development"));
    }

    @Test
    void hitsHaveTheirScoreAndSnippet() {
        JsonPath data = ask("""
                { search(text: "responsible disclosure") { edges { score snippet node { __typename } } nodes { __typename } totalCount } }""");
        assertEquals(data.getList("search.nodes").size(), data.getInt("search.totalCount"));
        assertEquals("Norm", data.getString("search.nodes[0].__typename"));
        assertTrue(data.getString("search.edges[0].snippet").startsWith("«Report» «vulnerabilities» «responsibly»: "));
        List<Float> scores = data.getList("search.edges.score", Float.class);
        assertTrue(scores.get(0) > scores.get(1));
        assertEquals(
                "Peru · «Pérou» · Perú · Republic of Peru",
                ask("{ search(text: \"perou\") { edges { snippet } } }").getString("search.edges[0].snippet"));
    }

    @Test
    void pagesFollowEachOtherBestFirst() {
        JsonPath whole = ask("{ search(text: \"cyber\", first: 200) { totalCount edges { cursor score } } }");
        List<String> cursors = new ArrayList<>();
        String after = "";
        for (boolean more = true; more; ) {
            JsonPath page = ask("{ search(text: \"cyber\", first: 31" + after
                    + ") { edges { cursor } pageInfo { hasNextPage endCursor } } }");
            cursors.addAll(page.getList("search.edges.cursor"));
            after = ", after: \"" + page.getString("search.pageInfo.endCursor") + "\"";
            more = page.getBoolean("search.pageInfo.hasNextPage");
        }
        List<String> largestPage = whole.getList("search.edges.cursor");
        assertEquals(largestPage, cursors.subList(0, largestPage.size()));
        assertEquals(whole.getInt("search.totalCount"), new HashSet<>(cursors).size());
        List<Float> scores = whole.getList("search.edges.score", Float.class);
        assertEquals(scores.stream().sorted(Comparator.reverseOrder()).toList(), scores);
    }

    @Test
    void aCursorOfAnotherTextIsRefused() {
        String cursor = ask("{ search(text: \"cyber\", first: 1) { pageInfo { endCursor } } }")
                .getString("search.pageInfo.endCursor");
        JsonPath response = askExpectingError("{ search(text: \"norm\", after: \"" + cursor + "\") { totalCount } }");
        assertEquals("BAD_CURSOR", response.getString("errors[0].extensions.code"));
    }

    @Test
    void aliasesWithDifferentTypesKeepTheirOwnData() {
        JsonPath data = ask("""
                { countries: search(text: "canada", types: [COUNTRY]) { nodes { __typename } }
                  dialogues: search(text: "canada", types: [DIALOGUE, PARTNERSHIP]) { nodes { __typename } }
                  nothing: search(text: "canada", types: []) { totalCount } }""");
        assertEquals(List.of("Country"), data.getList("countries.nodes.__typename"));
        assertEquals(Set.of("Dialogue", "Partnership"), Set.copyOf(data.getList("dialogues.nodes.__typename")));
        assertEquals(0, data.getInt("nothing.totalCount"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"peru", "chile", "convention", "norms"})
    void theSearchOfEachTypeFindsPartOfTheSearchOfAll(String text) {
        int sum = 0;
        for (SearchType type : SearchType.values()) {
            sum += ask("{ search(text: \"" + text + "\", types: [" + type + "]) { totalCount } }")
                    .getInt("search.totalCount");
        }
        assertEquals(ask("{ search(text: \"" + text + "\") { totalCount } }").getInt("search.totalCount"), sum);
    }

    @Test
    void everyTypeOfTheUnionCanBeSearchedFor() {
        List<String> names = ask("{ __type(name: \"SearchHit\") { possibleTypes { name } } }")
                .getList("__type.possibleTypes.name");
        List<String> types =
                ask("{ __type(name: \"SearchType\") { enumValues { name } } }").getList("__type.enumValues.name");
        Set<String> wanted = new TreeSet<>();
        names.forEach(
                name -> wanted.add(name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase()));
        assertEquals(wanted, new TreeSet<>(types));
        for (SearchType type : SearchType.values()) {
            List<String> found = Stream.of("the", "cyber", "peru", "eu", "law", "group", "report")
                    .flatMap(text ->
                            ask("{ search(text: \"" + text + "\", types: [" + type + "]) { nodes { __typename } } }")
                                    .<String>getList("search.nodes.__typename")
                                    .stream())
                    .distinct()
                    .toList();
            assertEquals(List.of(type.type()), found);
        }
    }

    @Test
    void operatorsNarrowTheSearch() {
        assertEquals(
                List.of("UN-NORM-05", "LAW-HUMAN-RIGHTS"),
                keys("\\\"human rights\\\"").subList(0, 2));
        assertTrue(keys("budapest convention").contains("BUDAPEST"));
        assertTrue(!keys("budapest -convention").contains("BUDAPEST"));
        assertEquals(List.of(), keys("-cyber"));
    }

    @Test
    void aTextThatIsEmptyShortOrLongIsRefused() {
        for (String text : List.of("", " ", "e", " e ", "!?", "'", "é", "x".repeat(201))) {
            JsonPath response = askExpectingError("{ search(text: \"" + text + "\") { totalCount } }");
            assertEquals("BAD_ARGUMENT", response.getString("errors[0].extensions.code"), text);
            assertEquals("text", response.getString("errors[0].extensions.argument"));
        }
    }

    @Test
    void sqlAndOperatorsOfPostgresAreText() {
        for (String text : List.of(
                "'; DROP TABLE search_document; --",
                "a & | ! ( <-> b",
                "\\\\'; SELECT 1",
                "peru:* & !canada",
                "\\\"peru",
                "$1 :question ?1",
                "--peru",
                "peru or")) {
            ask("{ search(text: \"" + text + "\") { totalCount edges { snippet } } }");
        }
        assertEquals("PER", first("peru"));
    }

    @Test
    void hitsOfAllTypesCostOneStatement() {
        assertEquals(
                1,
                Statements.during("{ search(text: \"cyber\", first: 200) { edges { score snippet } } }")
                        .count());
        assertEquals(
                2,
                Statements.during(
                                "{ search(text: \"canada\", types: [COUNTRY, DIALOGUE]) { totalCount nodes { __typename } } }")
                        .count());
    }

    @Test
    void aSnippetAndACursorAreComputedOnlyIfSelected() {
        assertEquals(0, parts("edges { score } nodes { __typename }"));
        assertEquals(1, parts("edges { score snippet }"));
        assertEquals(1, parts("edges { ... on SearchEdge { place: cursor } }"));
        assertEquals(1, parts("pageInfo { hasNextPage ... @include(if: true) { endCursor } }"));
        assertEquals(0, parts("pageInfo { hasNextPage ... @include(if: false) { endCursor } }"));
    }

    /** How many of the two the statement makes. */
    private static long parts(String selection) {
        String sql = Statements.during("{ search(text: \"cyber\") { " + selection + " } }")
                .sql()
                .get(0);
        return Stream.of("e.snippet", "json_build_array").filter(sql::contains).count();
    }

    private static String first(String text) {
        return keys(text).get(0);
    }

    private static String first(String text, String type) {
        return ask("{ search(text: \"" + text + "\", types: [" + type + "], first: 1) { nodes { " + KEY + " } } }")
                .getString("search.nodes[0].key");
    }

    private static List<String> keys(String text) {
        return ask("{ search(text: \"" + text + "\", first: 50) { nodes { " + KEY + " } } }")
                .getList("search.nodes.key");
    }
}
