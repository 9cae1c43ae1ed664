package org.cyberatlas.page;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cyberatlas.testsupport.DatabaseResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
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

    @Test
    void theStartOfAMembershipStandsBesideItsOwnSource() {
        JsonPath data = ask("""
                { country(code: "PER") { memberships(first: 200) { nodes {
                    organisation { code } since source { code } sinceSource { code } } } } }""");
        List<Map<String, Map<String, String>>> dated =
                data.getList("country.memberships.nodes.findAll { it.since != null }");
        Document profile = Pages.read("/countries/PER");
        int apart = 0;
        for (Map<String, Map<String, String>> membership : dated) {
            String organisation = membership.get("organisation").get("code");
            Set<String> sources = new TreeSet<>();
            sources.add("/sources/" + membership.get("source").get("code"));
            sources.add("/sources/" + membership.get("sinceSource").get("code"));
            Element row = profile.selectFirst("li:has(> a[href=/organisations/" + organisation + "])");
            assertEquals(sources, new TreeSet<>(row.select("a.src").eachAttr("href")), row.text());
            apart += sources.size() - 1;
        }
        assertTrue(apart > 0, "dates of another source than the role");
    }

    @Test
    void aPartnershipHasTheDaysOnWhichTheActorJoined() {
        Document peru = Pages.read("/countries/PER");
        Element agreement = peru.selectFirst("#partnerships li:contains(Trans-Pacific)");
        assertTrue(agreement.text().contains("entry into force 30 December 2018"), agreement.text());
        Elements joined = agreement.select("div");
        assertEquals(
                List.of("Peru joined 19 September 2021", "Peru joined 19 January 2021"),
                joined.eachText().stream()
                        .map(row -> row.replaceAll(" in force, by.*", ""))
                        .toList(),
                "two sources that differ");
        assertEquals(
                List.of("/sources/NZL_CPTPP_DEPOSITARY", "/sources/WIKIMILI_CPTPP"),
                joined.select("a.src").eachAttr("href"));
        assertEquals(1, peru.select("#sources a[href=/sources/WIKIMILI_CPTPP]").size());
        assertTrue(
                peru.select("#sources a[href=/sources/STRAITSTIMES_DEPA_2024]").isEmpty(), "of another member");
        String undated = Pages.read("/organisations/EU")
                .select("#partnerships li:contains(Tallinn Mechanism) div")
                .text();
        assertTrue(undated.startsWith("observer"), undated);
    }

    /** A text of the press has another day than the ministry. */
    @ParameterizedTest
    @ValueSource(strings = {"/countries/CAN", "/compare?actors=CAN,EST,DEU"})
    void thePrimarySourceOfAMilestoneGoesFirst(String uri) {
        String mechanism = Pages.read(uri)
                .select("li:has(> b:contains(Tallinn Mechanism)) > span:contains(coalition)")
                .text();
        assertEquals("coalition, launched 20 December 2023", mechanism);
    }

    /** Fifty names in a narrow column made one row as tall as a screen; the page of the dialogue has them. */
    @Test
    void manyPartiesOfADialogueAreCounted() {
        Elements rows = Pages.read("/countries/JPN").select("#dialogues tbody tr");
        assertEquals(
                "49 other parties",
                rows.select("tr:has(a[href=/dialogues/CRI-SUMMIT]) td").first().text());
        assertTrue(rows.select("tr:has(a[href=/dialogues/CYBER-DIPLOMATS-17]) td")
                .first()
                .text()
                .contains("European Union"));
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

    /** Notes say what a row does not: that a title is of a file, that a State was no beneficiary yet, or that there was no attribution. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /countries/ALB | #home       | kind of document not read
            /countries/RUS | #operations | under section 224 of CAATSA, not under the order
            /countries/JPN | #operations | suspected; the police do not call it an attribution
            /countries/AUS | #projects   | 146 initiatives in 24 countries by the page
            /countries/FJI | #projects   | named on the map
            /countries/AUS | #home       | chair in 2019
            /countries/PER | #initiatives | over 1000
            """)
    void aNoteStandsBesideItsRow(String uri, String panel, String note) {
        String text = Pages.read(uri).select(panel).text();
        assertTrue(text.contains(note), text);
    }

    /** Each list of a profile prints the notes of all its rows. */
    @ParameterizedTest
    @ValueSource(strings = {"AUS", "CHN", "EU", "JPN", "PER", "USA"})
    void everyNoteIsShown(String code) {
        JsonPath actor = ask("{ actor(code: \"" + code + "\") {"
                + " strategies(first: 200) { nodes { note others { note } } }"
                + " laws(first: 200) { nodes { note others { note } } }"
                + " positions(first: 200) { nodes { note } }"
                + " partnerships(first: 200) { nodes { note } }"
                + " responseTeams(first: 200) { nodes { note networks { note } } }"
                + " projects(first: 200) { nodes { note actors { note } } }"
                + " initiatives(first: 200) { nodes { figures { note } } }"
                + " attributionsMade(first: 200) { nodes { note operation { sanctions { note } } } } } }");
        String text = Pages.read((code.equals("EU") ? "/organisations/" : "/countries/") + code)
                .text();
        Set<String> notes = new TreeSet<>();
        collect(actor.get("actor"), notes);
        assertTrue(notes.size() > 1, notes.toString());
        notes.forEach(note -> assertTrue(text.contains(note), note));
    }

    private static void collect(Object value, Set<String> notes) {
        if (value instanceof Map<?, ?> object) {
            if (object.get("note") instanceof String note) {
                notes.add(note);
            }
            object.values().forEach(each -> collect(each, notes));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, notes));
        }
    }

    /** The Council of Europe is a donor and the implementer of projects of the Union. */
    @Test
    void aParticipantCountsOnce() {
        Document page = Pages.read("/organisations/EU");
        int several = 0;
        for (Map<String, Object> project :
                ask("{ organisation(code: \"EU\") { projects(first: 200) { nodes { code actors { actor { code name } } } } } }")
                        .<Map<String, Object>>getList("organisation.projects.nodes")) {
            List<Map<String, Object>> others = Tree.but(Tree.list(project, "actors"), "actor/code", "EU");
            Set<Object> names =
                    others.stream().map(each -> Tree.at(each, "actor/name")).collect(Collectors.toSet());
            Element shown = page.getElementById(Tree.text(project, "code"));
            assertEquals(names, Set.copyOf(shown.select("details a:not(.src)").eachText()));
            assertEquals(names.size(), shown.select("details a:not(.src)").size());
            assertTrue(
                    names.isEmpty() || shown.select("summary").text().startsWith(names.size() + " other "),
                    shown.text());
            several += others.size() - names.size();
        }
        assertTrue(several > 0);
    }

    @Test
    void aRoleInANetworkOfTeamsIsNamedOnce() {
        Element team = Pages.read("/countries/HKG").getElementById("HKG_GOVCERT_HK");
        assertEquals(1, team.select("a[href=/organisations/APCERT]").size());
    }

    @Test
    void aUnitIsNamedOnce() {
        String initiatives = Pages.read("/countries/PER").select("#initiatives").text();
        assertTrue(initiatives.contains("almost 100 %, growth year on year"), initiatives);
        assertTrue(initiatives.contains("1,200 institutions"), initiatives);
        assertFalse(initiatives.contains("institutions, institutions in"), initiatives);
        assertFalse(initiatives.contains("places, places in"), initiatives);
        assertTrue(initiatives.contains("1,316 institutions, institutions planned"), initiatives);
    }

    /** What was read in the press or second-hand is marked in each list, as the API has it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/countries/PER", "/countries/USA", "/countries/AUS", "/organisations/EU", "/organisations/UN"})
    void aFactThatWasReadSecondHandIsMarked(String uri) {
        String code = uri.replaceAll(".*/", "");
        JsonPath actor = ask("{ actor(code: \"" + code + "\") {"
                + " partnerships(first: 200) { nodes { verification source { code } } }"
                + " positions(first: 200) { nodes { verification source { code } } }"
                + " endorsements(first: 200) { nodes { verification source { code } } }"
                + " seats(first: 200) { nodes { verification source { code } } }"
                + " initiatives(first: 200) { nodes { verification source { code } } } } }");
        Document page = Pages.read(uri);
        int rows = 0;
        for (String list : List.of("partnerships", "positions", "endorsements", "seats", "initiatives")) {
            Elements panel = page.select(List.of("partnerships", "initiatives").contains(list) ? "#" + list : "#norms");
            for (Map<String, Object> row : actor.<Map<String, Object>>getList("actor." + list + ".nodes")) {
                String mark = Tree.text(row, "verification").toLowerCase(Locale.ROOT);
                assertTrue(
                        panel.select("li > a[href=/sources/" + Tree.text(row, "source/code") + "]").stream()
                                .anyMatch(source -> mark.equals("primary")
                                        || source.nextElementSibling() != null
                                                && source.nextElementSibling()
                                                        .text()
                                                        .equals(mark)),
                        list + " " + row);
                rows++;
            }
        }
        assertTrue(rows > 0);
    }

    @Test
    void anEndorsementOnThePageOfNormsIsMarked() {
        List<String> levels = ask(
                        "{ norms(first: 200) { nodes { endorsements(first: 200) { nodes { verification } } } } }")
                .<List<String>>getList("norms.nodes.endorsements.nodes.verification")
                .stream()
                .flatMap(List::stream)
                .filter("SECONDARY"::equals)
                .toList();
        assertFalse(levels.isEmpty());
        assertEquals(
                levels.size(),
                Pages.read("/norms")
                        .select("#norms details em:contains(secondary)")
                        .size());
    }

    /** Listings without an operation of the atlas are on the profiles of the issuer and of the State, too. */
    @ParameterizedTest
    @CsvSource({
        "/organisations/EU, 8",
        "/countries/RUS, 28",
        "/countries/AUS, 4",
        "/countries/GBR, 10",
        "/countries/USA, 11",
        "/countries/IRN, 1"
    })
    void everyListingIsShown(String uri, int listings) {
        String code = uri.replaceAll(".*/", "");
        Document page = Pages.read(uri);
        Elements shown = page.select("#operations h3:contains(Sanctions) + details li");
        assertEquals(listings, shown.size());
        assertEquals(
                listings,
                ask("{ actor(code: \"" + code + "\") { holdings { of count } } }")
                        .getInt("actor.holdings.find { it.of == 'SanctionListing' }.count"));
        assertTrue(shown.text().contains("press"), shown.text());
    }

    @Test
    void aListingHasItsNamesAndItsMark() {
        String listings = Pages.read("/organisations/EU")
                .select("#operations h3:contains(Sanctions) + details")
                .text();
        assertTrue(
                listings.contains(
                        "16 March 2026, European Union: sanctions, 2 persons, 2 entities, connected with China (Integrity Technology Group, Anxun (i-Soon))"),
                listings);
        Document peru = Pages.read("/countries/PER");
        assertTrue(
                peru.select("#operations").text().contains("No listing under a regime of cyber sanctions is known."));
        assertTrue(peru.select("a[href=/sources/PRAVDA_ZSERVERS_2025]").isEmpty());
    }

    /** An organisation has a response team, to which a search for the team leads. */
    @Test
    void theTeamOfAnOrganisationIsListed() {
        assertEquals(
                "/organisations/EU#home",
                Pages.read("/search?q=CERT-EU")
                        .select("#hits a:contains(CERT-EU)")
                        .attr("href"));
        assertTrue(Pages.read("/organisations/EU")
                .select("#home #EU_CERT_EU")
                .text()
                .startsWith("CERT-EU"));
    }

    /** Two files have the index of 2024, with 24.7 and 20.2 for Grenada. */
    @ParameterizedTest
    @ValueSource(strings = {"/countries/GRD", "/compare?actors=GRD,PER"})
    void anotherCopyOfAnEditionIsNoEarlierEdition(String uri) {
        Element why = Pages.read(uri)
                .select("dl.why:has(dt:contains(Another copy of this edition))")
                .first();
        assertEquals("2024", why.select("dt:contains(Edition) + dd").first().text());
        String copies =
                why.select("dt:contains(Another copy of this edition) + dd").text();
        assertTrue(copies.startsWith("20.2"), copies);
        assertFalse(why.select("dt:contains(Earlier editions) + dd").text().contains("20.2"));
    }

    /** An advisory names a State in a warning; the police of Japan do not call theirs an attribution. */
    @ParameterizedTest
    @CsvSource({
        "/countries/JPN, attributionsMade",
        "/countries/USA, attributionsMade",
        "/countries/CHN, attributionsReceived",
        "/organisations/EU, attributionsMade"
    })
    void anAdvisoryIsNotCountedAsAnAttribution(String uri, String list) {
        List<String> manners = ask("{ actor(code: \"" + uri.replaceAll(".*/", "") + "\") { " + list
                        + "(first: 200) { nodes { manner } } } }")
                .getList("actor." + list + ".nodes.manner");
        int advisories = Collections.frequency(manners, "ADVISORY");
        String count = Say.count(manners.size() - advisories, "attribution")
                + (advisories == 0 ? "" : " and " + Say.count(advisories, "advisory"));
        String heading = list.equals("attributionsMade") ? "that it made" : "that name it";
        assertEquals(
                count,
                Pages.read(uri)
                        .select("#operations h3:contains(" + heading + ") + details > summary")
                        .text());
    }
}
