package org.cyberatlas.cyberoperation;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AttributionTest {

    @Test
    void theExchangeServersWereAttributedByEightOnOneDay() {
        JsonPath data = ask("""
                { cyberOperation(code: "op-exchange-2021") { code name began note verification source { code } targets { code }
                    attributions { totalCount nodes { attributor { code } attributedTo { code } date manner responsibility organ groupName
                      body statementUrl note verification operation { code } source { code } jointWith { code } } }
                    supported: attributions(manners: [SUPPORTED]) { nodes { attributor { code } } } } }""");
        data.setRootPath("data.cyberOperation");
        assertEquals("OP-EXCHANGE-2021", data.getString("code"));
        assertEquals(8, data.getInt("attributions.totalCount"));
        assertEquals(
                List.of("AUS", "CAN", "EU", "GBR", "JPN", "NOR", "NZL", "USA"),
                data.getList("attributions.nodes.attributor.code"));
        assertEquals(Set.of("2021-07-19"), Set.copyOf(data.getList("attributions.nodes.date")));
        assertEquals("MSS", data.getString("attributions.nodes[7].organ"));
        assertEquals("FROM_TERRITORY", data.getString("attributions.nodes[2].responsibility"));
        assertEquals("MALTATODAY_EXCHANGE_2021", data.getString("attributions.nodes[2].source.code"));
        assertEquals(
                List.of("AUS", "CAN", "GBR", "JPN", "NZL", "USA"),
                data.getList("attributions.nodes[2].jointWith.code"));
        assertEquals(List.of(), data.getList("attributions.nodes[5].jointWith"));
        assertEquals(List.of("NATO"), data.getList("supported.nodes.attributor.code"));
    }

    @Test
    void supportForTheAttributionOfAnotherIsNotCounted() {
        JsonPath data = ask("""
                { counted: attributions(first: 0) { totalCount }
                  supported: attributions(manners: [SUPPORTED], first: 0) { totalCount }
                  organisation(code: "EU") {
                    made: attributionsMade { nodes { operation { code } date manner attributedTo { code } } }
                    supported: attributionsMade(manners: [SUPPORTED]) { nodes { operation { code } } } }
                  nato: actors(among: { codes: ["NATO", "EU"], attributedTo: ["CHN"] }) { nodes { code } } }""");
        assertEquals(155, data.getInt("counted.totalCount"));
        assertEquals(27, data.getInt("supported.totalCount"));
        assertEquals(
                List.of(
                        "OP-NOTPETYA-2017",
                        "OP-BUNDESTAG-2015",
                        "OP-EXCHANGE-2021",
                        "OP-GHOSTWRITER",
                        "OP-VIASAT-2022",
                        "OP-DDOS-EU-2022",
                        "OP-EST-2020"),
                data.getList("organisation.made.nodes.operation.code"));
        assertNull(data.get("organisation.made.nodes[5].attributedTo"));
        assertEquals(5, data.getList("organisation.supported.nodes").size());
        assertEquals(List.of("EU"), data.getList("nato.nodes.code"));
    }

    @Test
    void attributionsToTheSameStateAsTheUnionWithinAMonth() {
        JsonPath data = ask("""
                { union: attributions(by: ["EU"], to: ["CHN"]) { nodes { date operation { code } } }
                  others: attributions(to: ["CHN"], from: "2021-06-19", until: "2021-08-19") {
                    nodes { attributor { code } date operation { code } source { code } } } }""");
        assertEquals(List.of("2021-07-19"), data.getList("union.nodes.date"));
        data.setRootPath("data.others.nodes");
        assertEquals(List.of("AUS", "CAN", "EU", "GBR", "JPN", "NOR", "NZL", "USA"), data.getList("attributor.code"));
        assertEquals(Set.of("OP-EXCHANGE-2021"), Set.copyOf(data.getList("operation.code")));
        assertEquals(
                Set.of("LETSTALKCYBER_2021", "MALTATODAY_EXCHANGE_2021", "NATIONALPOST_NOR_2021"),
                Set.copyOf(data.getList("source.code")));
    }

    @Test
    void attributionsAreReceivedByTheStateThatTheyName() {
        JsonPath data = ask("""
                { country(code: "PRK") { attributionsReceived(by: ["JPN", "KOR"]) { nodes { attributor { code } attributedTo { code } } }
                    all: attributionsReceived(first: 200) { nodes { attributor { code } } } }
                  who: actors(among: { attributedTo: ["PRK"] }) { nodes { code } } }""");
        assertEquals(
                Set.of("JPN", "KOR"), Set.copyOf(data.getList("country.attributionsReceived.nodes.attributor.code")));
        assertEquals(Set.of("PRK"), Set.copyOf(data.getList("country.attributionsReceived.nodes.attributedTo.code")));
        assertEquals(List.of("GBR", "JPN", "KOR", "USA"), data.getList("who.nodes.code"));
        assertEquals(
                new TreeSet<>(data.<String>getList("who.nodes.code")),
                new TreeSet<>(data.<String>getList("country.all.nodes.attributor.code")));
    }

    @Test
    void operationsAreFilteredByTargetAndByTheStateTheyWereAttributedTo() {
        JsonPath data = ask("""
                { all: cyberOperations(first: 0) { totalCount }
                  russia: cyberOperations(attributedTo: ["RUS"], first: 0) { totalCount }
                  china: cyberOperations(attributedTo: ["CHN"], first: 0) { totalCount }
                  albania: cyberOperations(targets: ["ALB"], attributedTo: ["IRN"]) { nodes { code began targets { code }
                    attributions(first: 1) { nodes { attributor { code } source { code } } } } }
                  none: cyberOperation(code: "OP-NOTHING") { code } }""");
        assertEquals(71, data.getInt("all.totalCount"));
        assertEquals(36, data.getInt("russia.totalCount"));
        assertEquals(17, data.getInt("china.totalCount"));
        assertEquals(List.of("OP-ALBANIA-2022-07", "OP-ALBANIA-2022-09"), data.getList("albania.nodes.code"));
        assertEquals(List.of("2022-07-15", "2022-09-09"), data.getList("albania.nodes.began"));
        assertEquals("ALB", data.getString("albania.nodes[0].attributions.nodes[0].attributor.code"));
        assertEquals("TAIWANNEWS_ALB_2022", data.getString("albania.nodes[0].attributions.nodes[0].source.code"));
        assertNull(data.get("none"));
    }

    @Test
    void aReversedRangeAndUnknownCodesAreRefusedWithTheNearest() {
        JsonPath response = askExpectingError("""
                { range: attributions(from: "2021-08-19", until: "2021-06-19") { totalCount }
                  operation: attributions(operations: ["OP-EXCHANGE-2020"]) { totalCount }
                  target: cyberOperations(targets: ["ALBA"]) { totalCount }
                  made: actor(code: "EU") { attributionsMade(to: ["CHINA"]) { totalCount } } }""");
        assertEquals(
                Set.of("from", "operations", "targets", "to"),
                Set.copyOf(response.getList("errors.extensions.argument")));
        assertEquals(Set.of("BAD_ARGUMENT", "UNKNOWN_CODE"), Set.copyOf(response.getList("errors.extensions.code")));
        assertTrue(response.getList("errors.message").toString().contains("'OP-EXCHANGE-2021'"));
        assertTrue(response.getList("errors.message").contains("'from' (2021-08-19) lies after 'until' (2021-06-19)"));
    }
}
