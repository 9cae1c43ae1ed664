package org.cyberatlas.shared.text;

import static io.restassured.RestAssured.given;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that become those of a code when their case is changed: ß, dotless i, long s, the Kelvin sign, ligatures. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TextTest {

    @Test
    void lettersOfAsciiAloneChange() {
        assertEquals("A-RES-1", Text.upper("a-Res-1"));
        assertEquals("gci_score", Text.lower("GCI_Score"));
        for (String other : new String[] {"ß", "ıt", "ſa", "\u212A", "\uFB01n", "İT", "é", "\uD835\uDC1A"}) {
            assertEquals(other, Text.upper(other));
            assertEquals(other, Text.lower(other));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country(code: \"ß\")",
                "country(code: \"ıt\")",
                "country(code: \"\uFB01n\")",
                "country(code: \"ſwe\")",
                "actor(code: \"oaſ\")",
                "organisation(code: \"oaſ\")",
                "instrument(code: \"budapeſt\")",
                "indicator(code: \"govtech_bac\u212Aend_points\")",
                "norm(code: \"un-norm-0１\")",
                "dialogue(code: \"eu-uſa-cyber\")"
            })
    void aCodeWithAnotherLetterFindsNothing(String field) {
        assertNull(ask("{ found: " + field + " { code } }").get("found"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "observations(filter: {actors: [\"ß\"]}) | unknown actor 'ß'",
                "compare(actors: [\"PER\", \"ıta\"]) | unknown actor 'ıta'; did you mean",
                "countries(among: {memberOf: [\"oaſ\"]}) | unknown organisation 'oaſ'; did you mean",
                "countries(among: {regions: [\"aſia\"]}) | unknown region 'aſia'; did you mean 'Asia'?",
                "countries(among: {subregions: [\"northern amerıca\"]}) | unknown subregion 'northern amerıca'; did you mean",
                "observations(filter: {sources: [\"wb_wdı_2025\"]}) | unknown source 'wb_wdı_2025'; did you mean",
                "observations(filter: {indicators: [\"govtech_bac\u212Aend_points\"]}) | unknown indicator"
            })
    void aFilterWithAnotherLetterIsRefused(String field, String message) {
        String said = askExpectingError("{ " + field + " { __typename } }").getString("errors[0].message");
        assertEquals(message, said.substring(0, Math.min(message.length(), said.length())));
    }

    @ParameterizedTest
    @CsvSource({
        "/countries/ıta, 404",
        "/countries/%C4%B1ta, 404",
        "/organisations/oa%C5%BF, 404",
        "/indicators/govtech_bac%E2%84%AAend_points, 404",
        "/compare?actors=PER%2C%C4%B1ta, 404",
        "/compare?actors=ITA%2CPER&add=%C4%B1ta, 303",
        "/countries?partyTo=budape%C5%BFt, 404",
        "/instruments?binding=ye%C5%BF, 400",
        "/timeline?kind=comm%C4%B1tment, 400",
        "/sources?kind=data%C5%BFet, 400",
        "/indicators/gci_score?tab=l%C4%B1nes, 400",
        "/export/observations.csv?actors=%C4%B1ta, 400",
        "/export/observations.csv?indicators=govtech_bac%E2%84%AAend_points, 400"
    })
    void aUriWithAnotherLetterIsRefused(String uri, int status) {
        given().urlEncodingEnabled(!uri.contains("%"))
                .redirects()
                .follow(false)
                .accept(uri.startsWith("/export") ? "*/*" : "text/html")
                .get(uri)
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/countries/it",
                "/countries?partyTo=Budapest",
                "/instruments?binding=YES",
                "/sources?kind=DataSet"
            })
    void anyCaseOfAsciiIsTheSame(String uri) {
        given().accept("text/html").get(uri).then().statusCode(200);
    }
}
