package org.cyberatlas.page;

import static io.restassured.RestAssured.given;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cyberatlas.testsupport.DatabaseResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of pages beside the rows: orders, last rounds, and values that are not known. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TruthfulPagesTest {

    private static final Map<String, String> QUALIFIERS = Map.of(
            "ABOUT", "about ",
            "ALMOST", "almost ",
            "AT_LEAST", "at least ",
            "AT_MOST", "at most ",
            "LESS_THAN", "less than ",
            "DERIVED", "(computed)",
            "ESTIMATE", "(estimate)",
            "YEAR_INFERRED", "(year inferred)");

    /** The order by name of the API ignores accents: Côte d’Ivoire stands before Croatia. */
    @ParameterizedTest
    @CsvSource({
        "/instruments/BUDAPEST, #acts tbody th",
        "/instruments/UNCC, #acts tbody th",
        "/instruments/A-RES-78-237, #votes h4:contains(Yes) + .names a",
        "/instruments/A-RES-74-247, #votes h4:contains(Yes) + .names a"
    })
    void namesStandInTheOrderOfTheApi(String uri, String names) {
        List<String> ordered = new ArrayList<>(
                ask("{ actors(orderBy: NAME, first: 200) { nodes { name } } }").<String>getList("actors.nodes.name"));
        ordered.addAll(
                ask("{ actors(orderBy: NAME, last: 200) { nodes { name } } }").<String>getList("actors.nodes.name"));
        assertEquals(
                ordered.stream().sorted(Alphabetical.ORDER).toList(),
                ordered.stream()
                        .sorted(Comparator.comparingInt(ordered::indexOf))
                        .toList());
        List<String> shown = Pages.read(uri).select(names).eachText();
        assertTrue(shown.size() > 20, shown.toString());
        assertEquals(
                shown.stream().sorted(Comparator.comparingInt(ordered::indexOf)).toList(), shown);
    }

    /** A round that was only planned or announced is not the last one if another was held. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /dialogues              | #timeline  | EU-GBR-CYBER          | 9 December 2025
            /organisations/EU       | #dialogues | EU-GBR-CYBER          | 9 December 2025
            /dialogues              | #timeline  | BRA-DEU-CYBER         | 22 February 2016
            /dialogues?party=NZL    | #timeline  | AUS-NZL-PACIFIC-CYBER | 17 November 2020 (announced)
            /countries/NZL          | #dialogues | AUS-NZL-PACIFIC-CYBER | 17 November 2020 (announced)
            /dialogues              | #timeline  | KEN-USA-CYBER         | 2023
            """)
    void theLastRoundWasHeld(String uri, String panel, String dialogue, String last) {
        Element row = Pages.read(uri)
                .select(panel + " tr:has(a[href=/dialogues/" + dialogue + "])")
                .first();
        String text = row.select(".when").last().text();
        assertEquals(last, last.endsWith(")") ? text : text.replaceAll(", [^0-9]+$", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'KOR,USA', KOR-USA-CYBER, 'last round 7, 19 January 2024'",
        "'EU,USA', EU-USA-TTC, 'last round 6, 4 April 2024'",
        "'EU,GBR', EU-GBR-CYBER, 'last round 3, 9 December 2025'"
    })
    void theLastRoundBetweenTwoHasADate(String actors, String dialogue, String last) {
        String text = Pages.read("/compare?actors=" + actors)
                .select("#shared li:has(a[href=/dialogues/" + dialogue + "])")
                .text();
        assertTrue(text.contains(last), text);
    }

    /** The sources at the end of a page are those to which it links above. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators/internet_users_pct?tab=ranking&year=1950",
                "/indicators/internet_users_pct?tab=regions&year=1950",
                "/indicators/internet_users_pct?tab=ranking&year=1996",
                "/indicators/gci_score?tab=ranking",
                "/indicators/gci_score",
                "/indicators/gci_score?tab=disagreement",
                "/indicators/poc_directory_states",
                "/dialogues",
                "/dialogues?party=EU",
                "/dialogues/EU-USA-CYBER"
            })
    void aPageListsTheSourcesOfWhatItShows(String uri) {
        Document page = Pages.read(uri);
        assertEquals(linkedSources(page), listedSources(page));
    }

    /** Lines have no links to their sources. */
    @Test
    void aComparisonListsTheSourcesOfWhatItShows() {
        Document page = Pages.read("/compare?actors=EU,CAN&indicator=egdi");
        Set<String> shown = linkedSources(page);
        ask("{ observations(among: { codes: [\"EU\", \"CAN\"] }, filter: { indicators: [\"egdi\"] }, first: 200) { nodes { source { code } } } }")
                .<String>getList("observations.nodes.source.code")
                .forEach(code -> shown.add("/sources/" + code));
        assertEquals(shown, listedSources(page));
    }

    @Test
    void dialoguesThatAreNotShownHaveNoSource() {
        assertEquals(Set.of(), listedSources(Pages.read("/dialogues?party=JPN&kind=cyber-dialogue&track=track-2")));
    }

    private static Set<String> linkedSources(Document page) {
        return new TreeSet<>(
                page.select("main > :not(#sources) a[href^=/sources/]").eachAttr("href"));
    }

    private static Set<String> listedSources(Document page) {
        return new TreeSet<>(page.select("#sources li a").eachAttr("href"));
    }

    /** No list of the members of UNESCO was read, which does not say that it has none. */
    @Test
    void membersThatWereNotReadAreNotKnown() {
        Document list = Pages.read("/organisations");
        assertEquals(
                "not known",
                list.select("tr:has(a[href=/organisations/UNESCO]) td").get(1).text());
        assertEquals(
                ask("{ organisation(code: \"EU\") { members(role: MEMBER, first: 0) { totalCount } } }")
                        .getString("organisation.members.totalCount"),
                list.select("tr:has(a[href=/organisations/EU]) td").get(1).text());
        assertTrue(Pages.read("/organisations/UNESCO").select(".lead").text().contains("members not known"));
    }

    /** A count of 0 says that none is known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /countries     | Dialogues known
            /organisations | Members known, Dialogues known, Measures known
            """)
    void aColumnOfCountsSaysThatTheyAreOfWhatIsKnown(String list, String columns) {
        Element row = Pages.read(list).select("table.data thead tr").first();
        List<String> headings = row.select("th.n").eachText();
        assertEquals(List.of(columns.split(", ")), headings.subList(0, columns.split(", ").length));
    }

    @Test
    void ofSomeSourcesNoDateOrLicenceIsKnown() {
        for (String uri : List.of("/", "/sources")) {
            assertTrue(Pages.read(uri).select("main").text().contains("with date and terms where known"), uri);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNTC_2015        | Commitment 1,300       |
            WB_WDI_2025      | Observation            | The first 50; the download has all.
            MOFA_KOR7        | Dialogue round         |
            TEMPLE_CRI       | No row of the atlas names it as its source. |
            """)
    void aSourceSaysWhatComesFromIt(String code, String facts, String sub) {
        Document page = Pages.read("/sources/" + code);
        String rows = page.select("#facts tbody").text();
        assertTrue(rows.contains(facts), rows);
        assertEquals(facts.equals("Observation"), page.getElementById("figures") != null);
        assertEquals(sub == null ? "" : sub, page.select("#figures > .sub").text());
    }

    /** A year stands before its months, and a month before its days. */
    @Test
    void theTimelineSaysWhereAFactOfAYearStands() {
        List<String> dates = ask("{ timeline(kinds: [STRATEGY], newestFirst: false, first: 200) { nodes { date } } }")
                .getList("timeline.nodes.date");
        List<String> firstDays =
                dates.stream().map(date -> (date + "-01-01").substring(0, 10)).toList();
        assertTrue(dates.stream().anyMatch(date -> date.length() == 4));
        assertEquals(firstDays.stream().sorted().toList(), firstDays);
        assertTrue(Pages.read("/timeline")
                .select("#events .sub")
                .text()
                .contains("in the middle of it on the strips, and at its first day in the list"));
    }

    /** Parties with as many dialogues, and organisations of one kind, stand by name. */
    @Test
    void whatIsEqualStandsByName() {
        for (String uri : List.of("/", "/dialogues")) {
            Map<String, List<String>> names = new LinkedHashMap<>();
            for (Element row : Pages.read(uri).select("#map table tbody tr")) {
                names.computeIfAbsent(row.select("td").first().text(), count -> new ArrayList<>())
                        .add(row.select("th").text());
            }
            assertTrue(names.size() > 3, names::toString);
            names.forEach((count, equal) ->
                    assertEquals(equal.stream().sorted(Alphabetical.ORDER).toList(), equal, uri + " " + count));
        }
        for (String list : List.of("organisations", "indicators")) {
            for (Element table : Pages.read("/" + list).select("#" + list + " table")) {
                List<String> names = table.select("tbody th a").eachText();
                assertEquals(names.stream().sorted(Alphabetical.ORDER).toList(), names);
            }
        }
        List<String> undated =
                Pages.read("/dialogues").select("#timeline > .names > a").eachText();
        assertTrue(undated.size() > 3, undated::toString);
        assertEquals(undated.stream().sorted(Alphabetical.ORDER).toList(), undated);
    }

    @Test
    void aProcessIsOpenOnlyIfItGoesOn() {
        Document page = Pages.read("/norms");
        assertTrue(page.select("#IEG-2011").text().contains("17 January 2011 to a day that is not known"));
        assertTrue(page.select("#GM-2026").text().contains("2026 to today"));
    }

    @Test
    void aDayOfAdoptionThatIsNotKnownIsNoEmptyPlace() {
        assertEquals(
                "not known",
                Pages.read("/instruments")
                        .select("tr:has(a[href=/instruments/A-RES-66-24]) td")
                        .get(1)
                        .text());
    }

    /** Rows of several sources about a round are one round; a round without a number is one by its date. */
    @ParameterizedTest
    @CsvSource({
        "EU-BRA-CYBER, 2",
        "EU-USA-TTC, 6",
        "EU-BRA-DIGITAL, 2",
        "KEN-USA-CYBER, 3",
        "IDN-NLD-CYBER, 1",
        "CUB-USA-CYBER, 2",
        "AFRICA-CHN-INTERNET, 3"
    })
    void aRoundCountsOnce(String dialogue, String rounds) {
        assertEquals(
                rounds,
                Pages.read("/dialogues/" + dialogue)
                        .select("dt:contains(Rounds known) + dd")
                        .text());
    }

    /** The totals of 2005 count a State that is no actor, which the list of votes cannot have. */
    @Test
    void aStateThatOnlyTheTotalsCountIsNamed() {
        Document page = Pages.read("/instruments/A-RES-60-45");
        assertEquals(
                "Yes 176",
                page.select("#votes h4").stream().map(Element::text).findFirst().orElseThrow());
        String adoption = page.select("#adoption li").text();
        assertTrue(adoption.contains("177 yes"), adoption);
        assertTrue(adoption.contains("these count Serbia and Montenegro (YES)"), adoption);
        assertFalse(Pages.read("/instruments/A-RES-73-27")
                .select("#adoption li")
                .text()
                .contains("these count"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COE-AI                | No ratification known, 19 signed (signatories named in January 2026)
            CHN-LAS-DATA-SECURITY | No ratification known, 2 signed
            UNCC                  | 1 ratified, 70 more signed (partial)
            """)
    void anInstrumentWithoutAKnownPartySaysSo(String code, String title) {
        assertEquals(
                title, Pages.read("/instruments/" + code).select("#acts h2").text());
    }

    /** A figure of another year than that of its row is in the query of the section. */
    @Test
    void theQueryOfAComparisonHasAllFiguresThatAreShown() {
        Document page = Pages.read("/compare?actors=PER,CAN,EU");
        String query = page.select("#figures .tools a").last().attr("href");
        assertTrue(query.contains(Choices.encoded("newest: actors")), query);
        assertTrue(page.select("#figures .sub").text().contains("which the CSV leaves out"));
    }

    /** Two sources differ about the vote of Zimbabwe on A/RES/71/28; the library's record is the one that counts. */
    @Test
    void aStateHasOneVoteOnAResolution() {
        Document page = Pages.read("/instruments/A-RES-71-28");
        assertEquals(
                "181 voted yes, 1 abstained and 11 have no vote recorded",
                page.select("#votes h2").text());
        assertEquals(1, page.select("#votes .names a[href=/countries/ZWE]").size());
        assertEquals(1, page.getElementById("votes-data").data().split("\"ZWE\"", -1).length - 1);
        String rival = "no vote recorded; the data set keeps yes, no and abstain only";
        String names = page.select("#votes h4:contains(Yes) + .names").text();
        assertTrue(names.contains("Zimbabwe (" + publisher("UNVOTES_030") + ": " + rival), names);

        Document profile = Pages.read("/countries/ZWE");
        assertEquals("14 yes, 3 no.", profile.select("#votes p:not(.sub)").text());
        Element vote = profile.select("#votes tr:has(a[href=/instruments/A-RES-71-28])")
                .first();
        assertEquals("yes", vote.select(".choice").first().className().replace("choice ", ""));
        assertTrue(vote.text().contains(rival), vote.text());

        Element compared = Pages.read("/compare?actors=ZWE,ZMB")
                .select("#votes tr:has(a[href=/instruments/A-RES-71-28]) td")
                .first();
        assertTrue(compared.text().contains("Yes " + publisher("UNDL_VOTES")), compared.text());
        assertTrue(compared.text().contains(rival), compared.text());
    }

    /** Sets of actors count one vote of each State, too. */
    @Test
    void votesOnAPageAreAsManyAsInSetsOfActors() {
        List<String> resolutions = ask("{ votes(actors: [\"ZWE\"]) { nodes { instrument { code } } } }")
                .<String>getList("votes.nodes.instrument.code")
                .stream()
                .distinct()
                .toList();
        assertEquals(17, resolutions.size());
        for (String resolution : resolutions) {
            Document page = Pages.read("/instruments/" + resolution);
            for (String set : List.of("votedFor: Yes", "votedAgainst: No", "abstainedOn: Abstained")) {
                String condition = set.substring(0, set.indexOf(':'));
                String heading = set.substring(set.indexOf(' ') + 1);
                int voters = ask("{ countries(among: { " + condition + ": [\"" + resolution + "\"] }) { totalCount } }")
                        .getInt("countries.totalCount");
                String shown = page.select("#votes h4").stream()
                        .filter(each -> each.ownText().equals(heading))
                        .map(each -> each.select(".u").text())
                        .findFirst()
                        .orElse("0");
                assertEquals(voters, Integer.parseInt(shown), resolution + " " + set);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /indicators/national_csirt?tab=ranking&year=2020 | #ranking tr:has(a[href=/countries/BEN])     | press
            /indicators/internet_users_pct?tab=disagreement  | #disagreement tbody tr td:nth-child(3) div   | secondary
            /countries                                       | tr:has(a[href=/countries/PER])                | secondary
            /dialogues/EU-USA-CYBER                          | #parties li:has(b)                            | secondary
            /instruments                                     | tr:has(a[href=/instruments/A-RES-60-45])      | secondary
            /instruments/A-RES-60-45                         | #milestones li                                | secondary
            """)
    void whatWasNotReadAtItsOriginIsMarked(String uri, String row, String mark) {
        Element shown = Pages.read(uri).select(row).first();
        assertTrue(shown.select("em").eachText().contains(mark), shown.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /indicators/internet_shutdowns?year=2021      | IRN | at least 5
            /indicators/internet_shutdowns?year=2021      | MMR | at least 15
            /indicators/mobile_data_1gb_pct_gni?year=2019 | IND | less than 1
            /indicators/gci_tier?year=2024                | AFG | 5 (computed)
            """)
    void aRankingSaysWhichFiguresAreNotExact(String uri, String country, String figure) {
        assertEquals(
                figure,
                Pages.read(uri + "&tab=ranking")
                        .select("#ranking tr:has(a[href=/countries/" + country + "]) td")
                        .get(1)
                        .text());
    }

    @Test
    void linesSayWhichFiguresAreNotExact() {
        for (String uri : List.of(
                "/indicators/mobile_data_1gb_pct_gni?tab=lines&actors=IND,LKA",
                "/compare?actors=IND,LKA&indicator=mobile_data_1gb_pct_gni")) {
            Document page = Pages.read(uri);
            assertTrue(page.getElementById("lines-data").data().contains("[2019,1.0,\"less than 1 %\"]"), uri);
            assertEquals(
                    "less than 1",
                    page.select("#lines-table tr:has(th:contains(2019)) td")
                            .first()
                            .text());
        }
    }

    /** Each of these pages shows the same observation, whose exactness is one of the API. */
    @ParameterizedTest
    @ValueSource(strings = {"AFG", "PER", "IRN", "USA"})
    void aProfileSaysWhichFiguresAreNotExact(String country) {
        List<Map<String, Object>> observations = ask("{ country(code: \"" + country
                        + "\") { observations(filter: { latest: true }, first: 200) { nodes { qualifier indicator { code } } } } }")
                .getList("country.observations.nodes");
        Document page = Pages.read("/countries/" + country);
        int inexact = 0;
        for (Map<String, Object> observation : observations) {
            String qualifier = (String) observation.get("qualifier");
            Object indicator = Tree.at(observation, "indicator/code");
            String figure = page.select("#all-figures tr:has(a[href=/indicators/" + indicator + "]) td")
                    .first()
                    .text();
            if (QUALIFIERS.containsKey(qualifier)) {
                inexact++;
                assertTrue(figure.contains(QUALIFIERS.get(qualifier)), indicator + ": " + figure);
            } else {
                QUALIFIERS.values().forEach(word -> assertFalse(figure.contains(word), indicator + ": " + figure));
            }
        }
        assertTrue(inexact > 0, country);
    }

    @Test
    void theListOfCountriesSaysWhichFiguresAreNotExact() {
        List<String> estimated = ask(
                        "{ observations(filter: { indicators: [\"internet_users_pct\"], latest: true }, first: 200) { nodes { qualifier actor { code } } } }")
                .<Map<String, Object>>getList("observations.nodes")
                .stream()
                .filter(each -> "ESTIMATE".equals(each.get("qualifier")))
                .map(each -> Tree.text(each, "actor/code"))
                .toList();
        assertFalse(estimated.isEmpty());
        Document page = Pages.read("/countries");
        for (String country : estimated) {
            String row =
                    page.select("tr:has(a[href=/countries/" + country + "])").text();
            assertTrue(row.contains("(estimate)"), row);
        }
    }

    @Test
    void aPictureSaysWhichFiguresAreNotExact() {
        String picture = given().get("/pictures/actors?actors=ETH").asString();
        assertTrue(picture.contains("(estimate)"), picture);
        String tiers = given().get("/pictures/indicators/gci_tier").asString();
        assertTrue(tiers.contains("tier 1 (computed)"), tiers);
    }

    /** Of these indicators only organisations have figures, or countries without a date. */
    @Test
    void anIndicatorWithoutARankingShowsItsFigures() {
        List<Map<String, Object>> indicators = ask(
                        "{ indicators(first: 200) { nodes { code ranking(first: 0) { rankedCount } observations(filter: { latest: true }) { nodes { actor { name } source { publisher } } } } } }")
                .<Map<String, Object>>getList("indicators.nodes")
                .stream()
                .filter(each -> Tree.number(each, "ranking/rankedCount") == 0)
                .toList();
        assertTrue(indicators.size() > 20, indicators::toString);
        for (Map<String, Object> indicator : indicators) {
            String code = (String) indicator.get("code");
            for (String tab : List.of("", "?tab=ranking")) {
                Document page = Pages.read("/indicators/" + code + tab);
                assertEquals(0, page.select("atlas-chart, #ranking").size(), code);
                assertTrue(page.select("#unranked .sub").text().contains("No country has a dated figure."), code);
                assertFalse(page.select("main").text().contains("Not known of 250 countries"), code);
                List<Map<String, Object>> figures = Tree.list(indicator, "observations/nodes");
                assertEquals(figures.size(), page.select("#unranked tbody tr").size(), code);
                for (Map<String, Object> figure : figures) {
                    String row = page.select("#unranked tr:has(th:contains(" + Tree.text(figure, "actor/name") + "))")
                            .text();
                    assertTrue(row.contains(Tree.text(figure, "source/publisher")), code + ": " + row);
                }
            }
            Element lines = Pages.read("/indicators/" + code + "?tab=lines")
                    .select("#lines")
                    .first();
            assertTrue(lines.select("tbody td").eachText().stream().anyMatch(cell -> !cell.equals("not known")), code);
            assertEquals(
                    lines.select("tbody th").eachText().equals(List.of("not dated")),
                    lines.select("atlas-chart").isEmpty(),
                    code);
        }
    }

    @Test
    void aFigureWithoutADateIsKnown() {
        Document growth = Pages.read("/indicators/wifi_hotspots_growth_pct");
        assertEquals("almost 100", growth.select("#unranked tbody td").first().text());
        assertEquals(
                "Not known of 249 countries",
                growth.select("summary:contains(Not known)").text());
        assertTrue(growth.select("#unranked .names a[href=/countries/PER]").isEmpty());

        Document teams = Pages.read("/indicators/national_csirt?tab=ranking");
        assertEquals(
                "1",
                teams.select("#unranked tr:has(a[href=/countries/KEN]) td")
                        .first()
                        .text());
        assertTrue(teams.select("#ranking .names a[href=/countries/KEN]").isEmpty());
        assertFalse(teams.select("#ranking tbody tr").isEmpty());
    }

    @Test
    void aFigureOfAnOrganisationIsShownBesideTheRanking() {
        Document page = Pages.read("/indicators/cyber_sanctions_persons?tab=ranking");
        assertFalse(page.select("#ranking tbody tr").isEmpty());
        assertFalse(page.select("#unranked tr:has(a[href=/organisations/EU])").isEmpty());
        Document partners = Pages.read("/indicators/cyber_sanctions_persons?tab=ranking&dialogueWith=JPN");
        assertTrue(
                partners.select("#unranked tr:has(a[href=/organisations/EU])").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /indicators/ncs_country_count?year=1990                     | No country has a figure of 1990.
            /indicators/gci_score?tab=ranking&year=1990                 | No country has a figure of 1990.
            /indicators/gci_score?tab=regions&year=1990                 | No country has a figure of 1990.
            /indicators/treaty_parties_malabo?tab=regions               | No country has a dated figure.
            /indicators/gci_score?tab=ranking&year=1990&memberOf=EU     | None of the members of “European Union” has a figure of 1990.
            """)
    void anEmptyRankingSaysOfWhichYear(String uri, String sentence) {
        assertEquals(sentence, Pages.read(uri).select("#table, #regions td").text());
    }

    @Test
    void anIndicatorOfOneYearHasNoSpanOfYears() {
        for (Map<String, Object> indicator :
                ask("{ indicators(first: 200) { nodes { code coverage { firstYear lastYear } } } }")
                        .<Map<String, Object>>getList("indicators.nodes")) {
            Object first = Tree.at(indicator, "coverage/firstYear");
            Object last = Tree.at(indicator, "coverage/lastYear");
            String sub = Pages.read("/indicators/" + indicator.get("code") + "?tab=regions")
                    .select(".lead + .sub")
                    .text();
            assertEquals(first != null && !first.equals(last), sub.contains(", " + first + " to " + last), sub);
            assertEquals(first != null, sub.contains(", " + first), sub);
        }
    }

    /** 0.00014 per cent of the people of Vietnam went online in 1996. */
    @Test
    void aTinyFigureIsNotZero() {
        Document map = Pages.read("/indicators/internet_users_pct?year=1996");
        assertTrue(map.getElementById("map-data").data().contains("0.00014 %, 1996"));
        Element africa = Pages.read("/indicators/internet_users_pct?year=1996&tab=regions")
                .select("#regions tr:has(th:contains(Africa))")
                .first();
        assertEquals(
                List.of("0", "0.0016", "0.0042"),
                africa.select("td.n").eachText().subList(1, 4));
    }

    /** Invited to accede, or no party: an act is known of such a State. */
    @Test
    void theMapOfAnInstrumentHasAllCountriesOfItsActs() {
        List<String> codes = ask("{ instruments(first: 200) { nodes { code parties(first: 1) { totalCount } } } }")
                .<Map<String, Object>>getList("instruments.nodes")
                .stream()
                .filter(each -> Tree.number(each, "parties/totalCount") > 0)
                .map(each -> (String) each.get("code"))
                .toList();
        assertTrue(codes.size() > 10, codes.toString());
        for (String code : codes) {
            Document page = Pages.read("/instruments/" + code);
            JsonPath map = JsonPath.from(page.getElementById("map-data").data());
            List<String> listed = page.select("#acts tbody th a[href^=/countries/]").eachAttr("href").stream()
                    .map(uri -> uri.replaceAll(".*/", ""))
                    .sorted()
                    .toList();
            assertEquals(
                    listed, map.<String>getList("places.code").stream().sorted().toList(), code);
            int classes = map.getList("classes").size();
            assertTrue(map.<Integer>getList("places.class").stream().allMatch(each -> each < classes), code);
        }
        Document budapest = Pages.read("/instruments/BUDAPEST");
        JsonPath map = JsonPath.from(budapest.getElementById("map-data").data());
        String kenya = map.getString("places.find { it.code == 'KEN' }.text");
        assertTrue(kenya.startsWith("invited to accede"), kenya);
        assertEquals(
                List.of(
                        "party",
                        "signed, not known to be a party (partial)",
                        "neither, but another act is listed",
                        "no act known (partial)"),
                budapest.select("#acts .scale li").eachText());
    }

    private static String publisher(String source) {
        return ask("{ source(code: \"" + source + "\") { publisher } }").getString("source.publisher");
    }

    /** A treaty binds its parties; a law, a decree or an act of the European Union has none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BUDAPEST            | Binding in law for its parties.
            CAN-C-13            | Binding in law.
            PER-DS-003-2013-JUS | Binding in law.
            PER-DU-014-2021     | Binding in law.
            EU-NIS2             | Binding in law.
            EU-CRA              | Binding in law.
            EU-CFSP-2019-797    | Binding in law.
            A-RES-76-19         | Political: it does not bind in law.
            """)
    void onlyATreatyBindsItsParties(String code, String force) {
        Document page = Pages.read("/instruments/" + code);
        String lead = page.select(".lead").text();
        assertTrue(lead.endsWith(". " + force), lead);
        String description = page.select("meta[name=description]").attr("content");
        assertEquals(code.equals("BUDAPEST"), description.contains("who is a party"), description);
    }

    @ParameterizedTest
    @CsvSource({
        "PACIFIC_ALLIANCE, 4 members and 32 in other roles",
        "EU, 27 members and 9 in other roles",
        "UN, 193 members and 1 in another role",
        "OECD, 38 members",
        "CCDCOE, 18 members known",
        "GPAI, 29 members known",
        "WTO, 166 members and 20 in other roles",
        "UNESCO, members not known"
    })
    void anObserverIsNoMember(String code, String members) {
        String lead = Pages.read("/organisations/" + code).select(".lead").text();
        assertTrue(lead.contains(", " + members + "."), lead);
    }

    /** The subject of a gap says so, and no other word of it. */
    @Test
    void membersAreCalledKnownWhereTheirListIsPartial() {
        Set<String> partial = new TreeSet<>();
        for (String subject : ask("{ gaps(first: 200) { nodes { subject } } }").<String>getList("gaps.nodes.subject")) {
            if (subject.endsWith(" members")) {
                partial.add(subject.replace(" members", ""));
            }
        }
        assertEquals(Set.of("CCDCOE", "DCO", "FOC", "GFCE", "GPAI", "OIF"), partial);
        for (String code : partial) {
            String lead = Pages.read("/organisations/" + code).select(".lead").text();
            assertTrue(lead.matches(".* members (not )?known\\b.*"), lead);
        }
    }

    /** An organisation has no national strategy; acts that it issued are in the atlas. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /organisations/EU    | EU-JOIN-2020-18,EU-NIS2,EU-CRA | Strategy, JOIN(2020) 18
            /organisations/UN    | A-RES-78-237                   | Resolution, A/RES/78/237
            /organisations/ENISA |                                | No instrument of its own is known.
            /countries/PER       | PER-LAW-29733                  | National law, Ley 29733
            /countries/CHN       | CHN-AFRICA-CYBERSPACE-2021     | Framework
            """)
    void whatAnActorIssuedIsOnItsProfile(String uri, String codes, String words) {
        Element home = Pages.read(uri).getElementById("home");
        for (String code : codes == null ? new String[0] : codes.split(",")) {
            assertFalse(home.select("a[href=/instruments/" + code + "]").isEmpty(), code);
        }
        assertTrue(home.text().contains(words), home.text());
        boolean country = uri.startsWith("/countries/");
        for (String heading : List.of("Strategies", "Laws")) {
            assertEquals(country, home.select("h3").eachText().contains(heading), heading);
        }
        if (!country) {
            assertFalse(home.text().matches(".*No (strategy|law|response team) is known.*"), home.text());
        }
    }

    /** The first of a ranking where less is better has the shortest bar. */
    @ParameterizedTest
    @ValueSource(strings = {"internet_shutdowns", "mobile_data_1gb_pct_gni", "population_total"})
    void theBarsOfAPictureAreOnOneScale(String indicator) {
        List<Map<String, Object>> entries = ask("{ indicator(code: \"" + indicator
                        + "\") { ranking(first: 10) { entries { observation { value } } } } }")
                .getList("indicator.ranking.entries");
        List<Double> values = entries.stream()
                .map(each -> Tree.number(each, "observation/value"))
                .toList();
        List<Double> widths = Pages.read("/pictures/indicators/" + indicator).select("rect.bar").stream()
                .map(each -> Double.valueOf(each.attr("width")))
                .toList();
        assertEquals(values.size(), widths.size());
        double most = Collections.max(values);
        for (int i = 0; i < values.size(); i++) {
            assertEquals(400 * values.get(i) / most, widths.get(i), 0.51, values + " " + widths);
        }
    }

    /** More than ten countries are in the first tier. */
    @Test
    void thePictureOfARankingBeginsAsItsTable() {
        List<String> rows = Pages.read("/indicators/gci_tier?tab=ranking")
                .select("#table tbody th a")
                .eachText();
        List<String> labels =
                Pages.read("/pictures/indicators/gci_tier").select(".label").eachText();
        assertEquals(rows.subList(0, 10).stream().map(name -> "1. " + name).toList(), labels);
    }

    @Test
    void aPictureHasAllActorsInTheOrderOfTheVisitor() {
        Document picture = Pages.read("/pictures/actors?actors=604,can,EU");
        assertEquals("Peru, Canada and European Union", picture.select("title").text());
        assertEquals("40", picture.select("text").first().attr("font-size"));
        List<String> labels = picture.select(".label").eachText();
        assertEquals(9, labels.size());
        assertEquals(
                List.of("Peru", "Canada", "European Union"),
                labels.subList(0, 3).stream()
                        .map(label -> label.replaceAll(", [0-9]+$", ""))
                        .toList());
        assertEquals(
                12,
                Pages.read("/pictures/actors?actors=PER,CAN,USA,CHN,FRA,DEU,JPN,IND,KEN,EST,KOR,EU")
                        .select(".label")
                        .size());
    }

    /** The newest facts of a profile are those of the timeline, told in the same words. */
    @ParameterizedTest
    @ValueSource(strings = {"/countries/FJI", "/countries/JPN", "/countries/USA", "/organisations/EU"})
    void aProfileTellsDatedFactsAsTheTimelineDoes(String uri) {
        List<Element> facts = Pages.read(uri).select("#timeline .events li");
        String code = uri.substring(uri.lastIndexOf('/') + 1);
        List<Element> all = Pages.read("/timeline?actors=" + code).select("#list .events li");
        assertEquals(
                all.stream().limit(20).map(Element::outerHtml).toList(),
                facts.stream().map(Element::outerHtml).toList());
    }

    @Test
    void thePlaceOfARoundIsSaidOnce() {
        String facts = Pages.read("/countries/FJI").select("#timeline .events").text();
        assertTrue(facts.contains("was held in Suva, Fiji"), facts);
        assertFalse(facts.contains("Suva, Fiji, Suva, Fiji"), facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /instruments/EU-CFSP-2019-797 | Decision (CFSP) 2019/797. Issuer: European Union. Binding in law.
            /instruments/EU-NIS2          | Directive (EU) 2022/2555. Issuer: European Union. Binding in law.
            /instruments/PER-LAW-29733    | National law, Ley 29733. Issuer: Peru. Binding in law.
            /instruments/BUDAPEST         | Issuer: Council of Europe. Binding in law for its parties.
            /dialogues/EU-USA-CYBER       | Cyber dialogue. Parties: European Union, United States.
            /dialogues/GCC-CYBER-MIN      | Party: Gulf Cooperation Council.
            /organisations/GFCE           | Multi-stakeholder
            /organisations/FIRST          | Non-governmental
            """)
    void aLeadIsASentence(String uri, String words) {
        String lead = Pages.read(uri).select(".lead").text();
        assertTrue(lead.contains(words), lead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /indicators/gci_score?tab=ranking&year=2015        | #ranking .names a
            /indicators/internet_shutdowns?tab=ranking         | #ranking .names a
            /organisations/EU                                  | #memberships .names a
            /organisations/OAS                                 | #memberships .names a
            /norms                                             | #GGE-2019 .names a
            """)
    void namesAreInTheOrderOfTheAlphabet(String uri, String names) {
        List<String> shown = Pages.read(uri).select(names).eachText();
        assertTrue(shown.size() > 10, shown.toString());
        assertEquals(shown.stream().sorted(Alphabetical.ORDER).toList(), shown);
    }

    @Test
    void titlesOfDatedFactsHaveTheirArticles() {
        List<String> titles =
                ask("{ timeline(actors: [\"AUS\"], kinds: [PARTNERSHIP], first: 200) { nodes { title } } }")
                        .getList("timeline.nodes.title");
        assertTrue(
                titles.contains(
                        "Australia joined the joint statement on efforts to counter the proliferation and misuse of commercial spyware"),
                titles.toString());
    }
}
