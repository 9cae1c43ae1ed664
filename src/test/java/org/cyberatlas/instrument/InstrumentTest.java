package org.cyberatlas.instrument;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.cyberatlas.testsupport.CsvRows;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class InstrumentTest {

    @Test
    void theBudapestConventionIsATreatyKeptByTheCouncilOfEurope() {
        JsonPath data = ask("""
                { instrument(code: "budapest") { code name kind reference binding coverage url note verification
                    issuer { code } depositary { code } source { code } } }""");
        data.setRootPath("data.instrument");
        assertEquals("BUDAPEST", data.getString("code"));
        assertEquals("Convention on Cybercrime (Budapest Convention)", data.getString("name"));
        assertEquals("TREATY", data.getString("kind"));
        assertEquals("CETS No. 185", data.getString("reference"));
        assertTrue(data.getBoolean("binding"));
        assertTrue(data.getString("coverage").startsWith("partial: 76 parties by name"));
        assertNull(data.get("url"));
        assertNull(data.get("note"));
        assertEquals("PRIMARY", data.getString("verification"));
        assertEquals("COE", data.getString("issuer.code"));
        assertEquals("COE", data.getString("depositary.code"));
        assertEquals("COE_185_DETAILS", data.getString("source.code"));
    }

    @Test
    void itsMilestonesAreListedOldestFirstEachWithItsSource() {
        JsonPath data = ask("""
                { instrument(code: "BUDAPEST") { milestones { event date note verification source { code } } } }""");
        data.setRootPath("data.instrument.milestones");
        assertEquals(
                List.of(
                        "ADOPTED",
                        "OPENED_FOR_SIGNATURE",
                        "OPENED_FOR_SIGNATURE",
                        "ENTRY_INTO_FORCE",
                        "ENTRY_INTO_FORCE"),
                data.getList("event"));
        assertEquals(
                List.of("2001-11-08", "2001-11-23", "2001-11-23", "2004-07-01", "2004-07-01"), data.getList("date"));
        assertEquals(
                List.of("JOURNALSOFINDIA_185", "COE_185_2015", "COE_185_DETAILS", "COE_185_2015", "COE_185_DETAILS"),
                data.getList("source.code"));
        assertEquals("Committee of Ministers", data.getString("note[0]"));
    }

    @Test
    void instrumentsAreListedByCodeAndFilteredByKindAndForce() {
        JsonPath data = ask("""
                { all: instruments { totalCount }
                  regulations: instruments(kinds: [REGULATION], binding: true) { totalCount nodes { code } }
                  treaties: instruments(kinds: [TREATY]) { totalCount }
                  binding: instruments(binding: true) { totalCount }
                  political: instruments(binding: false) { totalCount }
                  none: instruments(kinds: []) { totalCount } }""");
        assertEquals(CsvRows.count("instrument"), data.getInt("all.totalCount"));
        assertEquals(
                List.of("EU-CRA", "EU-CYBERSECURITY-ACT", "EU-REG-2019-796"), data.getList("regulations.nodes.code"));
        assertEquals(CsvRows.count("instrument", "kind", "TREATY"), data.getInt("treaties.totalCount"));
        assertEquals(CsvRows.count("instrument", "binding", "true"), data.getInt("binding.totalCount"));
        assertEquals(CsvRows.count("instrument", "binding", "false"), data.getInt("political.totalCount"));
        assertEquals(0, data.getInt("none.totalCount"));
    }

    @Test
    void aCodeThatNamesNoInstrumentIsNull() {
        assertNull(ask("{ instrument(code: \"BUDAPST\") { code } }").get("instrument"));
    }

    @Test
    void anActorListsWhatItIssued() {
        JsonPath data = ask("""
                { organisation(code: "EU") {
                    directives: instruments(kinds: [DIRECTIVE]) { nodes { code issuer { code } source { code } } }
                    none: instruments(kinds: []) { totalCount } } }""");
        assertEquals(List.of("EU-NIS", "EU-NIS2"), data.getList("organisation.directives.nodes.code"));
        assertEquals(List.of("EU", "EU"), data.getList("organisation.directives.nodes.issuer.code"));
        assertEquals(0, data.getInt("organisation.none.totalCount"));
    }
}
