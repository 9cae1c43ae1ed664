package org.cyberatlas.page;

import static io.restassured.RestAssured.given;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.cyberatlas.testsupport.DatabaseResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a part of the rows: what is chosen, what the page says of it, and what its links download. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FilteredPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"JPN", "jpn", "JP", "jp", "392"})
    void aPartyIsChosenByAnyOfItsCodes(String code) {
        Document page = Pages.read("/dialogues?party=" + code);
        assertEquals("Dialogues: Japan", page.select("h1").text());
        assertEquals("JPN", page.select("#party option[selected]").attr("value"));
        assertTrue(page.select("#map-table a[href=/countries/JPN]").isEmpty());
        assertFalse(page.select("#map-table a[href=/countries/IND]").isEmpty());
    }

    @Test
    void aPartyWithoutADialogueIsNamed() {
        assertEquals(
                "Dialogues: Peru",
                Pages.read("/dialogues?party=pe&kind=summit").select("h1").text());
    }

    @Test
    void severalPartiesStayChosenWhenTheFormIsSentAgain() {
        Document page = Pages.read("/dialogues?party=jp,ind");
        assertEquals("Dialogues: India and Japan", page.select("h1").text());
        Element chosen = page.select("#party option[selected]").first();
        assertEquals("IND,JPN", chosen.attr("value"));
        assertEquals("India and Japan", chosen.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            memberOf=oas               | memberOf     | OAS      | members of Organization of American States
            memberOf=OAS,eu            | memberOf     | EU,OAS   | members of European Union or Organization of American States
            dialogueWith=jp            | dialogueWith | JPN      | dialogue partners of Japan
            dialogueWith=392           | dialogueWith | JPN      | dialogue partners of Japan
            partyTo=budapest           | partyTo      | BUDAPEST | parties to Convention on Cybercrime (Budapest Convention)
            memberOf=au                | memberOf     | AU       | members of African Union
            """)
    void aRelationIsChosenByAnyCode(String choice, String parameter, String value, String words) {
        for (String path : List.of("/countries", "/indicators/gci_score")) {
            Document page = Pages.read(path + "?" + choice);
            assertEquals(
                    value, page.select("#" + parameter + " option[selected]").attr("value"), path);
            assertTrue(page.select("main").text().contains(words), path);
        }
    }

    @Test
    void aWithdrawnCodeIsRefusedAsElsewhere() {
        for (String uri : List.of("/dialogues?party=ANT", "/countries?dialogueWith=ANT", "/timeline?actors=ANT")) {
            given().accept("text/html").get(uri).then().statusCode(404);
        }
    }

    /** The conditions are combined: each of them has to be named. */
    @Test
    void theSubtitleOfARankingNamesEachCondition() {
        String sub = Pages.read(
                        "/indicators/gci_score?tab=ranking&memberOf=OAS&partyTo=BUDAPEST&dialogueWith=EU&year=2020")
                .select("#ranking .sub")
                .text();
        int ranked =
                ask("{ indicator(code: \"gci_score\") { ranking(year: 2020, among: { memberOf: [\"OAS\"], partyTo: [\"BUDAPEST\"], dialogueWith: [\"EU\"] }) { rankedCount } } }")
                        .getInt("indicator.ranking.rankedCount");
        assertEquals(
                "points, members of Organization of American States that are also parties to Convention on Cybercrime (Budapest Convention)"
                        + " that are also dialogue partners of European Union: " + ranked + " countries with a figure",
                sub);
    }

    @Test
    void theListOfCountriesSaysWhatWasTyped() {
        assertTrue(Pages.read("/countries?q=guinea&memberOf=AU")
                .select(".lead")
                .text()
                .endsWith("members of African Union, with “guinea” in a name."));
    }

    /** The API replaces guillemets of a text, so those in a passage are the marks of the words that were found. */
    @Test
    void wordsThatWereFoundAreMarkedInATextWithGuillemets() {
        Element hit = Pages.read("/search?q=" + Choices.encoded("кибербезопасности"))
                .select("#hits li:has(a[href=/sources/NAMIB_FRA_RUS_2020])")
                .first();
        assertEquals(List.of("кибербезопасности"), hit.select("mark").eachText());
        assertNull(
                Pages.read("/search?q=NAMIB_FRA_RUS_2020").select("#hits mark").first());
    }
}
