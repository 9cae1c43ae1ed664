package org.cyberatlas.page;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberatlas.testsupport.DatabaseResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles of countries and organisations beside the rows: every row, its mark and its note. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ProfilesTest {

    /** AU is a code of the African Union, and the alpha-2 code of Australia. */
    @ParameterizedTest
    @CsvSource({
        "/countries/AU, Australia, /countries/AUS",
        "/countries/36, Australia, /countries/AUS",
        "/organisations/AU, African Union, /organisations/AU",
        "/organisations/eu, European Union, /organisations/EU"
    })
    void aCodeIsReadAsOneOfTheKindOfThePage(String uri, String name, String known) {
        Document page = Pages.read(uri);
        assertEquals(name, page.select("h1").text());
        assertEquals(known, page.select("link[rel=canonical]").attr("href").replaceAll("^https?://[^/]+", ""));
    }

    /** The row of the date has no title in its source; another source of the same document has the title, the text and another day. */
    @Test
    void aStrategyHasTheTitleThatAnotherOfItsSourcesGives() {
        Element afghanistan = Pages.read("/countries/AFG").getElementById("NCS-AFG-2014-1");
        assertEquals(
                "National Cybersecurity Strategy of Afghanistan",
                afghanistan.select("a[rel=noreferrer]").first().text());
        assertTrue(
                afghanistan.text().contains("title from the file name; date from the file name"), afghanistan.text());
        Element panama = Pages.read("/countries/PAN")
                .select("#home li:contains(12 March 2013)")
                .first();
        assertTrue(panama.text().contains("adopted 12 March 2013"), panama.text());
        assertTrue(panama.select("div").text().contains(", 17 May 2013 date from the file name"), panama.text());
    }

    @Test
    void aDocumentOfAnUnknownKindIsNoStrategy() {
        Element albania = Pages.read("/countries/ALB").getElementById("NCS-ALB-2014");
        assertTrue(albania.text().startsWith("Document without a known title kind not known, 2014"), albania.text());
    }

    @Test
    void aLawHasTheDatesThatItsOtherSourcesGive() {
        String peru = Pages.read("/countries/PER")
                .select("#home li:contains(Law No. 29733)")
                .text();
        assertTrue(peru.contains("Ley 29733 de protección de datos personales; passed June 2011"), peru);
    }

    /** Every title and every text of a strategy or law that a source gives is on the profile. */
    @ParameterizedTest
    @ValueSource(strings = {"AFG", "AUT", "CAN", "CHL", "COL", "MYS", "PER", "POL"})
    void everyTitleAndTextIsShown(String country) {
        String fields = " { nodes { title url others { title url } } } ";
        JsonPath actor = ask("{ country(code: \"" + country + "\") { strategies(first: 200)" + fields
                + "laws(first: 200)" + fields + "} }");
        Element home = Pages.read("/countries/" + country).getElementById("home");
        List<String> links = home.select("a").eachAttr("href");
        for (String list : List.of("strategies", "laws")) {
            for (Map<String, Object> row : actor.<Map<String, Object>>getList("country." + list + ".nodes")) {
                List<Map<String, Object>> sources = new ArrayList<>(Tree.list(row, "others"));
                sources.add(row);
                for (Map<String, Object> source : sources) {
                    assertTrue(
                            source.get("title") == null || home.text().contains(Tree.text(source, "title")),
                            source.toString());
                    assertTrue(
                            source.get("url") == null || links.contains(Tree.text(source, "url")), source.toString());
                }
            }
        }
    }
}
