package org.cyberatlas;

import static org.cyberatlas.testsupport.Statements.during;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements.Heard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of statements of the measured requests. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StatementCountTest {

    private static final List<String> QUERIES =
            List.of("{ country(code: \"PE\") { name iso2 iso3 capital region } }", """
            { countries(among: {codes: ["PE", "CA", "FR", "JP", "BR", "DE", "KR", "ES", "IT", "US"]}, first: 20) { nodes { code
                observations(filter: {years: {from: 2020, to: 2020}}, first: 50) { nodes { value rank period { year }
                    indicator { code name unit } source { code title publisher } } } } } }""", """
            { organisation(code: "EU") { dialogues(first: 50) { nodes { code name rounds(first: 10) { nodes { number start city } }
                partners(of: "EU") { code name observations(filter: {indicators: ["gci_score", "internet_users_pct"], latest: true}) {
                    nodes { value period { year } indicator { code } source { code title } } } } } } } }""", """
            { ranking(indicator: "internet_users_pct", year: 2020, first: 50) { rankedCount entries { position tied
                actor { code name } observation { value source { code title } } } } }""", """
            { compare(actors: ["PER", "CAN", "FRA"]) { rows { indicator { code name unit } cells { actor { code }
                observation { value period { year } source { code } } position differenceFromBest } } } }""", """
            { search(text: "cyber") { edges { score }
                nodes { __typename ... on Finding { code } ... on Instrument { code }
                ... on Measure { code } ... on Norm { code } ... on Source { code } } } }""");

    /** One for each connection of rows that grow; none for reference rows, which are in memory. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 1", "4, 1", "5, 1"})
    void aMeasuredRequestTakesNoMoreStatements(int query, int statements) {
        Heard heard = during(QUERIES.get(query));
        assertEquals(statements, heard.count(), () -> String.join("\n", heard.sql()));
    }
}
