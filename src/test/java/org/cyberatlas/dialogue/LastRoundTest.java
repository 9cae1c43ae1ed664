package org.cyberatlas.dialogue;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LastRoundTest {

    @Test
    void everyDialogueOfJapanHasItsLastRoundAndPlace() {
        JsonPath data = ask("""
                { country(code: "JPN") { dialogues(first: 200) { totalCount nodes { code parties { code }
                    rounds(last: 1) { nodes { number start city country { code } status source { code publisher } } } } } } }""");
        data.setRootPath("data.country.dialogues");
        assertTrue(data.getInt("totalCount") >= 37);
        for (int i = 0; i < data.getInt("totalCount"); i++) {
            assertTrue(data.getList("nodes[" + i + "].parties.code").contains("JPN"));
            assertFalse(data.getList("nodes[" + i + "].rounds.nodes.source.publisher")
                    .contains(null));
        }
        String union = "nodes.find { it.code == 'EU-JPN-CYBER' }.rounds.nodes[0].";
        assertEquals(7, data.getInt(union + "number"));
        assertEquals("2026-01-28", data.getString(union + "start"));
        assertEquals(
                List.of("Brussels", "BEL"),
                List.of(data.getString(union + "city"), data.getString(union + "country.code")));
        String india = "nodes.find { it.code == 'IND-JPN-CYBER' }.rounds.nodes[0].";
        assertEquals("2023-09-14", data.getString(india + "start"));
        assertEquals("Tokyo", data.getString(india + "city"));
    }
}
