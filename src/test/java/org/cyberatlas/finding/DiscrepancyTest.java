package org.cyberatlas.finding;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DiscrepancyTest {

    @Test
    void theRateOfInternetUseInPeruDiffersByItsBase() {
        JsonPath data = ask("""
                { discrepancy(code: "d-01") { subject likelyReason actors { code }
                    readings { statement source { code } } } }""");
        assertEquals("PER internet_users_pct 2021", data.getString("discrepancy.subject"));
        assertEquals(
                List.of("71.1 per cent (2021)", "75.8 per cent (last quarter of 2021)"),
                data.getList("discrepancy.readings.statement"));
        assertEquals(List.of("ATLAS_COMPARE", "INEI_TIC_2021Q4"), data.getList("discrepancy.readings.source.code"));
        assertEquals(List.of("PER"), data.getList("discrepancy.actors.code"));
    }

    @Test
    void theGrowthOfTheDigitalEconomyIsNotItsLead() {
        JsonPath data = ask("{ discrepancy(code: \"D-06\") { what readings { source { code } } } }");
        assertEquals("Growth of the digital economy against the economy", data.getString("discrepancy.what"));
        assertEquals(List.of("ATLAS_COMPARE", "ADVISOR_STATCAN"), data.getList("discrepancy.readings.source.code"));
    }

    @Test
    void discrepanciesOfSeveralActorsAreThoseAboutAny() {
        JsonPath data = ask("""
                { ofBoth: discrepancies(actors: ["BRA", "MDA"]) { nodes { code actors { code } } }
                  moldova: country(code: "MDA") { discrepancies { nodes { code } } } }""");
        assertEquals(
                List.of("D-11", "D-12", "D-13", "D-39", "D-IND-05", "D-NAT-07"), data.getList("ofBoth.nodes.code"));
        assertEquals(List.of("EU", "MDA", "NOR"), data.getList("ofBoth.nodes[3].actors.code"));
        assertEquals(List.of("D-39", "D-IND-05", "D-NAT-07"), data.getList("moldova.discrepancies.nodes.code"));
    }

    /** An indicator is chosen by its name, and figures that contradict each other may belong to two. */
    @Test
    void noTwoIndicatorsHaveOneNameOrDefinition() {
        JsonPath data = ask("{ indicators(first: 200) { totalCount nodes { name definition } } }");
        int count = data.getInt("indicators.totalCount");
        for (String field : List.of("name", "definition")) {
            List<String> texts = data.getList("indicators.nodes." + field);
            assertEquals(
                    count,
                    texts.stream()
                            .map(text -> text.toLowerCase(Locale.ROOT))
                            .distinct()
                            .count(),
                    field);
        }
    }

    @Test
    void figuresOfOneConceptUnderTwoIndicatorsAreDiscrepancies() {
        JsonPath data = ask("""
                { strategies: discrepancy(code: "D-IND-06") { readings { statement } actors { code } }
                  signatories: discrepancy(code: "D-IND-07") { readings { statement } actors { code } } }""");
        assertEquals(List.of("ITU"), data.getList("strategies.actors.code"));
        assertEquals(List.of("UN"), data.getList("signatories.actors.code"));
        List<String> statements = new ArrayList<>(data.getList("strategies.readings.statement"));
        statements.addAll(data.getList("signatories.readings.statement"));
        for (String indicator : List.of(
                "national_strategy_count", "ncs_country_count", "treaty_signatories_uncc", "uncc_signatories")) {
            assertTrue(statements.stream().anyMatch(each -> each.contains("(" + indicator + ")")), indicator);
        }
    }
}
