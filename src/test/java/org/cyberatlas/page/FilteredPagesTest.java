package org.cyberatlas.page;

import static io.restassured.RestAssured.given;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"JPN", "jpn", "JP", "jp", "392"})
    void aPartyIsChosenByAnyOfItsCodes(String code) {
        Document page = Pages.read("/dialogues?party=" + code);
        assertEquals("Dialogues: Japan", page.select("h1").text());
        assertEquals("JPN", page.select("#party option[selected]").attr("value"));
        assertTrue(page.select("#map-table a[href=/countries/JPN]").isEmpty());
        assertFalse(page.select("#map-table a[href=/countries/IND]").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "TimelineKind, /timeline, #kind option",
        "SourceKind, /sources, #kind option",
        "DialogueKind, /dialogues, #kind option",
        "Track, /dialogues, #track option",
        "SearchType, /search?q=peru, .tabs a[href*=type]",
    })
    void eachValueOfAnEnumerationCanBeChosen(String type, String uri, String choices) {
        Set<String> offered = Pages.read(uri).select(choices).stream()
                .map(choice -> choice.hasAttr("value") ? choice.attr("value") : choice.attr("href"))
                .map(choice -> choice.replaceFirst(".*=", ""))
                .filter(choice -> !choice.isEmpty())
                .collect(Collectors.toSet());
        List<String> values = ask("{ __type(name: \"" + type + "\") { enumValues { name } } }")
                .getList("__type.enumValues.name", String.class);
        assertEquals(
                values.stream().map(Say::value).collect(Collectors.toSet()),
                offered,
                "the list of " + uri + " differs");
    }

    @Test
    void aPartyWithoutADialogueIsNamed() {
        assertEquals(
                "Dialogues: Peru, summit",
                Pages.read("/dialogues?party=pe&kind=summit").select("h1").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dialogues?party=PER", "/dialogues?party=pe&kind=summit"})
    void whereNoDialogueFitsThereIsNothingToDraw(String uri) {
        Document page = Pages.read(uri);
        assertTrue(page.select("main").text().contains("No dialogue fits all of these conditions."));
        assertTrue(page.select("#map, #network, #timeline, atlas-chart").isEmpty());
        assertFalse(page.select("#party").isEmpty());
    }

    /** Such a page is known by a URI of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /countries                                       | Countries
            /countries?memberOf=ASEAN                        | Countries: members of “Association of Southeast Asian Nations”
            /countries?q=guinea&memberOf=AU                  | Countries: members of “African Union”, with “guinea” in a name
            /dialogues?party=JPN&kind=cyber-dialogue&track=track-1-5 | Dialogues: Japan, cyber dialogue, track 1.5
            /dialogues?kind=summit                           | Dialogues: summit
            /timeline                                        | Timeline
            /timeline?actors=PER&kind=vote&from=2015&to=2020 | Timeline: Peru, vote, from 2015 to 2020
            /sources?kind=un-page                            | Sources: UN page
            /instruments                                     | Instruments
            /instruments?binding=yes                         | Binding instruments
            /search?q=perou&type=country                     | Search: perou, country
            """)
    void thePageOfAPartNamesItInTitleAndDescription(String uri, String title) {
        Document page = Pages.read(uri);
        assertEquals(title + " · Open cyber diplomacy atlas", page.title());
        if (uri.contains("?") && !uri.startsWith("/search")) {
            String description = page.select("meta[name=description]").attr("content");
            String part = title.contains(": ") ? title.substring(title.indexOf(": ")) : title;
            assertTrue(description.contains(part), description);
        }
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
            memberOf=oas               | memberOf     | OAS      | members of “Organization of American States”
            memberOf=OAS,eu            | memberOf     | EU,OAS   | members of “European Union” or “Organization of American States”
            dialogueWith=jp            | dialogueWith | JPN      | dialogue partners of “Japan”
            dialogueWith=392           | dialogueWith | JPN      | dialogue partners of “Japan”
            partyTo=budapest           | partyTo      | BUDAPEST | parties to “Convention on Cybercrime (Budapest Convention)”
            memberOf=au                | memberOf     | AU       | members of “African Union”
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
                "points, members of “Organization of American States” that are also parties to “Convention on Cybercrime (Budapest Convention)”"
                        + " that are also dialogue partners of “European Union”: " + ranked
                        + " countries with a figure",
                sub);
    }

    @Test
    void theListOfCountriesSaysWhatWasTyped() {
        assertTrue(Pages.read("/countries?q=guinea&memberOf=AU")
                .select(".lead")
                .text()
                .endsWith("members of “African Union”, with “guinea” in a name."));
    }

    /** They are sent again, and a browser that goes back puts no other ones in their place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=cyber&type=law",
                "/compare?actors=PER,CAN&indicator=egdi&section=connectivity&year=2020",
                "/countries?dialogueWith=EU&memberOf=OAS&partyTo=BUDAPEST&q=peru",
                "/dialogues?kind=cyber-dialogue&party=EU&track=track-1",
                "/indicators/egdi?actors=PER,CAN&memberOf=OAS&tab=lines&year=2020",
                "/indicators/egdi?actors=PER,CAN&dialogueWith=EU&memberOf=OAS&partyTo=BUDAPEST&tab=regions&year=2020",
                "/sources?kind=dataset",
                "/timeline?actors=PER,CAN&from=2015&kind=vote&order=oldest&to=2023"
            })
    void aFormKeepsTheChoicesOfThePage(String uri) {
        for (Element form : Pages.read(uri).select("main form")) {
            Set<String> sent = new TreeSet<>();
            form.select("input[name][value~=.], select[name]:has(option[selected][value~=.])")
                    .forEach(control -> sent.add(control.attr("name")));
            assertEquals(
                    uri.replaceAll("^[^?]*\\?|=[^&]*", "").replace('&', ','), String.join(",", sent), form::toString);
            assertEquals("off", form.attr("autocomplete"));
        }
    }

    /** The download of a section has the rows that the section shows, and no others. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /countries?memberOf=OAS              | #countries     | #countries tbody th a   | /countries/
            /countries?q=guinea                  | #countries     | #countries tbody th a   | /countries/
            /countries                           | #countries     | #countries tbody th a   | /countries/
            /organisations                       | #organisations | #organisations tbody th a | /organisations/
            /dialogues?party=JPN                 | #network       | #timeline a[href^=/dialogues/] | /dialogues/
            /dialogues?kind=summit               | #map           | #timeline a[href^=/dialogues/] | /dialogues/
            """)
    void aDownloadHasTheRowsOfItsSection(String uri, String panel, String links, String path) {
        Document page = Pages.read(uri);
        Set<String> shown = new TreeSet<>();
        page.select(links).forEach(link -> shown.add(link.attr("href").substring(path.length())));
        JsonPath downloaded = given().urlEncodingEnabled(false)
                .get(page.select(panel + " .tools a[download]").attr("href"))
                .jsonPath();
        Set<String> rows = new TreeSet<>(downloaded.<String>getList("data.collect { it.value.nodes.code }.flatten()"));
        assertEquals(shown, rows);
    }

    @Test
    void theDownloadOfADialogueHasItsRoundsAlone() {
        Document page = Pages.read("/dialogues/EU-USA-CYBER");
        String download = page.select("#rounds .tools a[download]").attr("href");
        JsonPath rounds = given().urlEncodingEnabled(false).get(download).jsonPath();
        assertEquals(
                page.select("#rounds tbody tr").size(),
                rounds.getList("data.dialogue.rounds.nodes").size());
    }

    @ParameterizedTest
    @CsvSource({
        "/instruments, #instruments, /export/instruments.csv",
        "/norms, #norms, /export/norms.csv",
        "/norms, #law, /export/law_principles.csv",
        "/norms, #measures, /export/measures.csv",
        "/norms, #processes, /export/processes.csv"
    })
    void aSectionWithAllRowsOfAListDownloadsIt(String uri, String section, String list) {
        assertEquals(
                list, Pages.read(uri).select(section + " .tools a[download]").attr("href"));
    }

    @Test
    void aSectionWithSomeInstrumentsDownloadsThem() {
        String download = Pages.read("/instruments?binding=yes")
                .select("#instruments .tools a[download]")
                .attr("href");
        assertFalse(download.startsWith("/export/"), download);
    }

    /** A list that no filter can restrict is offered by a link that says what it has. */
    @ParameterizedTest
    @CsvSource({
        "/countries?memberOf=OAS, /export/actors.csv, All countries and organisations as CSV",
        "/organisations, /export/actors.csv, All countries and organisations as CSV",
        "/dialogues/EU-USA-CYBER, /export/dialogue_rounds.csv, Rounds of all dialogues as CSV",
        "/instruments/BUDAPEST, /export/commitments.csv, Acts about all instruments as CSV",
        "/instruments/A-RES-60-45, /export/votes.csv, Votes on all resolutions as CSV",
        "/instruments/A-RES-60-45, /export/adoptions.csv, Adoptions of all resolutions as CSV"
    })
    void aWholeListIsCalledSo(String uri, String list, String text) {
        Document page = Pages.read(uri);
        assertEquals(text, page.select("main a[href=" + list + "]").text());
        assertTrue(page.select(".tools a[href=" + list + "]").isEmpty());
    }

    @Test
    void theTrackIsNoFilterOfTheDownload() {
        Document page = Pages.read("/dialogues?track=track-2");
        assertTrue(
                page.select("main").text().contains("The downloads and the queries have the dialogues of all tracks"));
        assertFalse(Pages.read("/dialogues").select("main").text().contains("of all tracks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memberOf=OAS", "year=2021", "memberOf=OAS&year=2019", "dialogueWith=eu"})
    void whereSourcesDifferIsOfTheChosenSetAndYear(String choice) throws JsonProcessingException {
        Document page = Pages.read("/indicators/internet_users_pct?tab=disagreement&" + choice);
        String download = page.select("#disagreement .tools a[download]").attr("href");
        String jsonLines = given().urlEncodingEnabled(false)
                .get(download.replace(".csv", ".jsonl"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> preferred = new ArrayList<>();
        for (String line : jsonLines.lines().toList()) {
            JsonNode row = JSON.readTree(line);
            if (row.get("preferred").booleanValue()) {
                preferred.add(row.get("actor_name").textValue() + " "
                        + row.get("year").asText());
            }
        }
        List<String> shown = page.select("#disagreement tbody th").eachText();
        assertEquals(Math.min(40, preferred.size()), shown.size());
        assertTrue(preferred.containsAll(shown), shown + " of " + preferred);
        String sub = page.select("#disagreement .sub").text();
        assertTrue(sub.matches("(.*\\D)?" + preferred.size() + " figures? .*"), sub);
    }

    @Test
    void aLongListOfDisagreementsSaysThatItIsCut() {
        assertTrue(Pages.read("/indicators/internet_users_pct?tab=disagreement")
                .select("#disagreement .sub")
                .text()
                .endsWith("The 40 furthest apart are listed."));
        assertFalse(Pages.read("/indicators/gci_score?tab=disagreement")
                .select("#disagreement .sub")
                .text()
                .contains("listed"));
    }

    @Test
    void organisationsWithoutAFigureAreNotCountedAsCountries() {
        Document page = Pages.read("/indicators/internet_users_pct?tab=ranking&dialogueWith=USA");
        List<Map<String, String>> unranked =
                ask("{ indicator(code: \"internet_users_pct\") { ranking(among: { dialogueWith: [\"USA\"] }) { unranked { __typename code } } } }")
                        .getList("indicator.ranking.unranked");
        long organisations = unranked.stream()
                .filter(each -> each.get("__typename").equals("Organisation"))
                .count();
        assertTrue(organisations > 1);
        List<String> undated =
                page.select("#unranked tbody th a[href^=/countries/]").eachAttr("href");
        long countries = unranked.stream()
                .filter(each -> each.get("__typename").equals("Country"))
                .filter(each -> !undated.contains("/countries/" + each.get("code")))
                .count();
        assertEquals(
                "Not known of " + countries + " countries and " + organisations + " organisations",
                page.select("#ranking summary:contains(Not known)").text());
    }

    @Test
    void rankedOrganisationsAreNotCountedAsCountries() {
        Document page = Pages.read("/indicators/cyber_sanctions_persons?tab=ranking&dialogueWith=JPN");
        List<String> links = page.select("#ranking tbody th a").eachAttr("href");
        long organisations = links.stream()
                .filter(link -> link.startsWith("/organisations/"))
                .count();
        long countries = links.size() - organisations;
        assertTrue(organisations > 0, links::toString);
        String counted = (countries == 0 ? "" : Say.count(countries, "country") + " and ")
                + Say.count(organisations, "organisation");
        String sub = page.select("#ranking .sub").text();
        assertTrue(sub.contains(": " + counted + " with a figure"), sub);
    }

    @ParameterizedTest
    @CsvSource({
        "/timeline?actors=JPN, Rounds of dialogues as a calendar",
        "/timeline?actors=JPN&kind=vote, As a calendar"
    })
    void theCalendarOfATimelineIsCalledByItsKind(String uri, String text) {
        Element link = Pages.read(uri).select("a[href^=/export/timeline.ics]").first();
        assertEquals(text, link.text());
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

    /** The page under the cited URI has the figures of the page that cites it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /indicators/internet_users_pct?memberOf=EU&tab=ranking&year=1996 | /indicators/internet_users_pct?tab=ranking
            /indicators/INTERNET_USERS_PCT?actors=FRA,DEU&tab=lines          | /indicators/internet_users_pct?tab=lines
            /indicators/gci_score?year=2020                                  | /indicators/gci_score
            /compare?actors=PER,CAN,EU&year=2020                             | /compare?actors=PER,CAN,EU&year=2020
            /timeline?actors=PER&kind=vote                                   | /timeline?actors=PER&kind=vote
            /countries?memberOf=OAS&q=sa                                     | /countries?memberOf=OAS&q=sa
            """)
    void aPageIsCitedWithItsChoices(String uri, String canonical) {
        Document page = Pages.read(uri);
        String cited = page.select("#sources .sub a").attr("href");
        assertTrue(cited.endsWith(uri.replace("INTERNET_USERS_PCT", "internet_users_pct")), cited);
        assertTrue(page.select("link[rel=canonical]").attr("href").endsWith(canonical));
    }

    /** A comparison takes 2 to 12 actors: a link to one of others would lead to an error. */
    @ParameterizedTest
    @CsvSource({
        "CRI-SUMMIT, false",
        "CYBER-DIPLOMATS-17, false",
        "PACIFIC-ICT-MIN, false",
        "GCC-CYBER-MIN, false",
        "SCO-ICT, true",
        "EU-USA-CYBER, true"
    })
    void onlyTwoToTwelvePartiesAreCompared(String dialogue, boolean compared) {
        List<String> links = Pages.read("/dialogues/" + dialogue)
                .select("#parties a[href^=/compare]")
                .eachAttr("href");
        assertEquals(compared ? 1 : 0, links.size());
        links.forEach(Pages::read);
    }

    @ParameterizedTest
    @CsvSource({
        "/compare?, main",
        "/timeline?, main",
        "/indicators/gci_score?tab=lines&, #lines",
    })
    void aTwelfthActorIsTheLast(String page, String part) {
        String eleven = page + "actors=PER,CAN,USA,CHN,FRA,DEU,JPN,IND,KEN,EST,KOR";
        assertFalse(Pages.read(eleven).select(part + " [name=add]").isEmpty());
        assertTrue(Pages.read(eleven + ",NGA").select(part + " [name=add]").isEmpty());
    }

    /** The parameter of the page, which has another name as an argument of the API. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /countries?q=%25 | 'q' needs at least 1 letter or digit
            /countries?q=-   | 'q' needs at least 1 letter or digit
            /search?q=!!     | 'q' needs at least 2 letters or digits
            /search?q=a!     | 'q' needs at least 2 letters or digits
            /search?q=a      | 'q' needs at least 2 letters or digits
            """)
    void aMessageNamesTheFieldOfTheVisitor(String uri, String message) {
        Pages.get(uri).then().statusCode(400);
        JsonPath error = given().urlEncodingEnabled(false).get(uri).jsonPath();
        assertEquals(message, error.getString("errors[0].message"));
        assertEquals("q", error.getString("errors[0].extensions.argument"));
    }

    @Test
    void aPictureOfNoActorSaysWhatItTakes() {
        given().get("/pictures/actors")
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo("'actors' takes 1 to 12 codes, such as PER,CAN,EU"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /indicators/egdi?tab=lines&actors=usa,per,CAN | #lines-table thead th.n
            /indicators/egdi?tab=lines&actors=US,604,can  | #lines-table thead th.n
            /timeline?actors=840,pe,CAN                   | .chip a:not(.move)
            """)
    void actorsStandInTheOrderOfTheVisitor(String uri, String names) {
        Document page = Pages.read(uri);
        assertEquals(
                List.of("United States", "Peru", "Canada"), page.select(names).eachText());
        assertEquals("USA,PER,CAN", page.select("input[name=actors]").last().attr("value"));
        assertTrue(page.select("[name=add] option[value=PER]").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            peru | 1 country or territory with a profile, with “peru” in a name.
            sa   | 9 countries and territories with profiles, with “sa” in a name.
            zzz  | 0 countries and territories with profiles, with “zzz” in a name.
            """)
    void countriesAreCounted(String name, String lead) {
        String text = Pages.read("/countries?q=" + name).select(".lead").text();
        assertEquals(lead, text.replaceFirst("^(?!0 |1 )[0-9]+", "9"));
    }
}
