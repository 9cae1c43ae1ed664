package org.cyberatlas.responseteam;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
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
class ResponseTeamTest {

    @Test
    void aStateHasTeamsWithHostsAndNetworks() {
        JsonPath data = ask("""
                { country(code: "AUS") { responseTeams { totalCount nodes { code name kind host since until asOf verification
                    actor { code } source { code }
                    networks { organisation { code shortName } role since asOf note verification source { code } } } } } }""");
        data.setRootPath("data.country.responseTeams");
        assertEquals(2, data.getInt("totalCount"));
        assertEquals(List.of("AUS_ACSC", "AUS_AUSCERT"), data.getList("nodes.code"));
        data.setRootPath("data.country.responseTeams.nodes[1]");
        assertEquals("AusCERT", data.getString("name"));
        assertEquals("University of Queensland", data.getString("host"));
        assertEquals("1993", data.getString("since"));
        assertEquals("2014", data.getString("asOf"));
        assertNull(data.get("kind"));
        assertEquals("APCERT_REPORT_2014", data.getString("source.code"));
        assertEquals(List.of("APCERT", "FIRST"), data.getList("networks.organisation.code"));
        assertEquals(List.of("OPERATIONAL_MEMBER", "MEMBER"), data.getList("networks.role"));
        assertEquals(List.of("2019-02", "2014"), data.getList("networks.asOf"));
        assertEquals(List.of("APCERT_UPDATES_2019", "APCERT_REPORT_2014"), data.getList("networks.source.code"));
    }

    @Test
    void teamsAreFilteredByKindNetworkAndSet() {
        JsonPath data = ask("""
                { all: responseTeams(first: 0) { totalCount }
                  national: responseTeams(kinds: [NATIONAL], actors: ["PER", "AUS", "MKD"]) { nodes { code host } }
                  union: responseTeams(networks: ["csirts_network"], among: { codes: ["EU", "AUT"] }) { nodes { code } }
                  none: responseTeams(networks: []) { totalCount } }""");
        assertEquals(88, data.getInt("all.totalCount"));
        assertEquals(List.of("MKD_CIRT", "PER_PECERT"), data.getList("national.nodes.code"));
        assertEquals("Presidency of the Council of Ministers", data.getString("national.nodes[1].host"));
        assertEquals(List.of("AUT_CERT_AT", "EU_CERT_EU"), data.getList("union.nodes.code"));
        assertEquals(0, data.getInt("none.totalCount"));
    }

    @Test
    void africanStatesWithAStrategyADataProtectionLawAndAResponseTeam() {
        JsonPath data = ask("""
                { countries(among: { regions: ["Africa"], hasStrategy: true, lawOn: [DATA_PROTECTION], hasResponseTeam: true }) {
                    totalCount nodes { code
                      strategies(first: 1) { nodes { code source { code } } }
                      laws(subjects: [DATA_PROTECTION], first: 1) { nodes { code source { code } } }
                      responseTeams { nodes { name source { code } } }
                      observations(filter: { indicators: ["national_csirt"] }) { nodes { value source { code } } } } } }""");
        data.setRootPath("data.countries.nodes");
        assertEquals(
                List.of(
                        "BEN", "BFA", "BWA", "CIV", "GHA", "KEN", "MAR", "MUS", "NGA", "RWA", "TUN", "UGA", "ZAF",
                        "ZMB"),
                data.getList("code"));
        data.setRootPath("data.countries.nodes.find { it.code == 'BEN' }");
        assertEquals(List.of("NCS_KOSTYUK_V1"), data.getList("strategies.nodes.source.code"));
        assertEquals(List.of("ECOFIN_GCI_2021"), data.getList("observations.nodes.source.code"));
    }

    @Test
    void unknownIsNeitherTrueNorFalse() {
        JsonPath data = ask("""
                { yes: actors(among: { hasResponseTeam: true, unMember: true }, first: 0) { totalCount }
                  no: actors(among: { hasResponseTeam: false }) { nodes { code } } }""");
        assertEquals(89, data.getInt("yes.totalCount"));
        assertEquals(List.of("ATG", "JAM", "TTO"), data.getList("no.nodes.code"));
    }

    @Test
    void aNetworkThatIsNoOrganisationIsRefused() {
        JsonPath response = askExpectingError("{ responseTeams(networks: [\"APCERTT\"]) { totalCount } }");
        assertEquals("UNKNOWN_CODE", response.getString("errors[0].extensions.code"));
        assertEquals("networks", response.getString("errors[0].extensions.argument"));
        assertTrue(response.getString("errors[0].message").contains("'APCERT'"));
    }
}
