package org.cyberatlas.process;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ProcessTest {

    @Test
    void processesAreListedOldestFirst() {
        JsonPath data = ask("{ processes { totalCount nodes { code start outcome } } }");
        assertEquals(
                List.of(
                        "GGE-2004",
                        "GGE-2009",
                        "IEG-2011",
                        "GGE-2012",
                        "GGE-2014",
                        "GGE-2016",
                        "GGE-2019",
                        "OEWG-2019",
                        "OEWG-2021",
                        "AHC-2021",
                        "GM-2026"),
                data.getList("processes.nodes.code"));
        assertEquals("ONGOING", data.getString("processes.nodes[10].outcome"));
        assertEquals("CONVENTION", data.getString("processes.nodes[9].outcome"));
    }

    @Test
    void theThirdGroupHadFifteenMembersUnderTheChairOfAustralia() {
        JsonPath data = ask("""
                { process(code: "gge-2012") { name body start end outcome document mandate membersCount source { code }
                    chair { code } members(first: 3) { totalCount nodes { code ... on Country { capital } }
                      pageInfo { hasNextPage } } } }""");
        data.setRootPath("data.process");
        assertEquals("Group of Governmental Experts (third)", data.getString("name"));
        assertEquals("GGE", data.getString("body"));
        assertEquals("2012", data.getString("start"));
        assertEquals("2013", data.getString("end"));
        assertEquals("CONSENSUS_REPORT", data.getString("outcome"));
        assertEquals("A/68/98", data.getString("document"));
        assertEquals("A/RES/66/24", data.getString("mandate"));
        assertEquals(15, data.getInt("membersCount"));
        assertEquals("UN_DISARM_INFOSEC", data.getString("source.code"));
        assertEquals("AUS", data.getString("chair.code"));
        assertEquals(15, data.getInt("members.totalCount"));
        assertEquals(List.of("ARG", "AUS", "BLR"), data.getList("members.nodes.code"));
        assertEquals("Canberra", data.getString("members.nodes[1].capital"));
        assertTrue(data.getBoolean("members.pageInfo.hasNextPage"));
    }

    @Test
    void eachSeatHasItsRoleAndItsSource() {
        JsonPath data = ask("""
                { process(code: "GGE-2019") { seats { totalCount nodes { role actor { code } source { code } } } }
                  country(code: "CA") { seats { nodes { process { code } role source { code } } } } }""");
        assertEquals(25, data.getInt("process.seats.totalCount"));
        assertEquals(List.of("BRA"), data.getList("process.seats.nodes.findAll { it.role == 'CHAIR' }.actor.code"));
        assertEquals(List.of("GGE-2012", "GGE-2016"), data.getList("country.seats.nodes.process.code"));
        assertEquals(List.of("UN_DISARM_INFOSEC", "DIGWATCH_GGE5"), data.getList("country.seats.nodes.source.code"));
    }

    @Test
    void milestonesAreListedOldestFirstAndUndatedLast() {
        JsonPath data = ask("""
                { processes { nodes { code milestones { event date document source { code } } } } }""");
        String latest = "processes.nodes.find { it.code == 'GM-2026' }.milestones.";
        assertEquals(
                List.of("ORGANISATIONAL_SESSION", "FIRST_PLENARY", "THEMATIC_GROUPS", "ENDORSED_BY_GENERAL_ASSEMBLY"),
                data.getList(latest + "event"));
        assertEquals("2026-03-30", data.getString(latest + "date[0]"));
        assertNull(data.get(latest + "date[3]"));
        assertEquals("A/RES/80/16", data.getString(latest + "document[3]"));
        assertEquals("UNODA_76825", data.getString(latest + "source[3].code"));
        assertEquals(
                List.of("2012-08", "2013-01", "2013-06"),
                data.getList("processes.nodes.find { it.code == 'GGE-2012' }.milestones.date"));
        assertEquals(List.of(), data.getList("processes.nodes.find { it.code == 'GGE-2004' }.milestones"));
    }
}
