package org.cyberatlas.page;

import static io.restassured.RestAssured.given;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.cyberatlas.testsupport.DatabaseResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Page that compares Peru, Canada and the European Union. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ComparePageTest {

    private static final String SEED = "/compare?actors=PER,CAN,EU";

    @Test
    void theFiguresOfTheSeedStandSideBySideWithYearAndSource() {
        Document page = Pages.read(SEED + "&year=2020");
        String rank = cell(page, "gci_score", "PER").text();
        assertTrue(rank.contains("rank 86 of 182"), rank);
        assertTrue(rank.contains("2020 · International Telecommunication Union"), rank);
        String hit = cell(page, "companies_hit_pct", "CAN").text();
        assertTrue(hit.contains("78 %"), hit);
        assertTrue(hit.contains("2020"), hit);
        assertEquals(
                "European Union not known",
                cell(page, "companies_hit_pct", "EU").text());
    }

    @Test
    void rivalFiguresAreBesideTheFigure() {
        Element internet = cell(Pages.read(SEED + "&year=2021"), "internet_users_pct", "PER");
        assertTrue(internet.text().contains("71.1"), internet.text());
        assertTrue(internet.text().contains("figures differ"), internet.text());
        assertFalse(internet.select("details a[href^=/sources/]").isEmpty());
    }

    @Test
    void eachFigureHasItsYearAndItsSource() {
        Document page = Pages.read(SEED + "&section=all");
        List<Element> figures = page.select("#figures td[data-actor]:has(details)");
        assertTrue(figures.size() > 40, "figures: " + figures.size());
        for (Element figure : figures) {
            String summary = figure.select("summary").text();
            assertTrue(summary.matches("(.*\\d{4}.*|not dated) · .+"), figure.text());
            assertFalse(figure.select("a[href^=/sources/]").isEmpty(), figure.text());
        }
    }

    /** A figure of another year, which stands in for one of the year of the row, is on the scale of the row. */
    @Test
    void theBarsOfARowAreOnOneScale() {
        Document page = Pages.read("/compare?actors=KEN,NGA,ISR&section=connectivity");
        assertEquals("0.1", bar(cell(page, "fixed_broadband_10mbps_per100", "NGA")));
        assertEquals("100.0", bar(cell(page, "fixed_broadband_10mbps_per100", "ISR")));
        for (Element row : page.select("#figures tr:has(td[data-actor])")) {
            List<String> longest = row.select("td[data-actor]:has(svg.bar)").stream()
                    .filter(each -> bar(each).equals("100.0"))
                    .map(each -> each.select("b").text())
                    .distinct()
                    .toList();
            assertTrue(longest.size() <= 1, () -> row.select("th").text() + " " + longest);
        }
    }

    @Test
    void theDownloadHasTheFiguresOfThePage() {
        Document page = Pages.read(SEED + "&section=connectivity");
        String csv = given().urlEncodingEnabled(false)
                .get(page.select("#figures .tools a[download]").attr("href"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> figures =
                page.select("#figures td[data-actor]:has(details)").eachText();
        long rows = csv.lines()
                .skip(1)
                .filter(row -> row.matches("(?:[^,]*,){3}.*\\d.*"))
                .count();
        assertTrue(rows >= figures.size(), rows + " rows for " + figures.size() + " figures");
        page.select("#figures tbody th a")
                .eachAttr("href")
                .forEach(href -> assertTrue(csv.contains(href.substring("/indicators/".length())), href));
    }

    @Test
    void theChartHasTheNumbersOfItsTable() {
        Document page = Pages.read(SEED + "&indicator=egdi");
        JsonPath chart = JsonPath.from(page.select("#lines-data").first().data());
        assertEquals(List.of("Peru", "Canada", "European Union"), chart.getList("series.name"));
        List<List<Object>> points = chart.getList("series[0].points");
        assertFalse(points.isEmpty());
        for (List<Object> point : points) {
            Element row = page.select("#lines-table tbody tr").stream()
                    .filter(each -> each.select("th").text().equals(point.get(0).toString()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    Double.parseDouble(point.get(1).toString()),
                    Double.parseDouble(row.select("td").first().text()));
        }
    }

    @Test
    void theCanonicalUriHasNoTrailingSlash() {
        String canonical = Pages.read("/compare/?actors=pe,ca")
                .select("link[rel=canonical]")
                .attr("href");
        assertTrue(canonical.endsWith("/compare?actors=PER,CAN"), canonical);
    }

    @Test
    void aFigureOfZeroIsShown() {
        for (String uri : List.of(
                SEED + "&indicator=internet_users_pct", "/indicators/internet_users_pct?tab=lines&actors=PER")) {
            Element year = Pages.read(uri).select("#lines-table tbody tr").stream()
                    .filter(row -> row.select("th").text().equals("1990"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("0", year.select("td").first().text(), uri);
        }
        Document ranking = Pages.read("/indicators/internet_users_pct?tab=ranking&year=1990");
        Element peru = ranking.select("tr:has(a[href=/countries/PER])").first();
        assertEquals("0", peru.select("td").get(1).text());
    }

    @Test
    void commonMembershipsAreThoseOfTheApi() {
        JsonPath api = ask(
                "{ compare(actors: [\"PER\", \"CAN\", \"EU\"]) { dialoguesBetween { code } sharedInstruments { code } } }");
        Document page = Pages.read(SEED);
        for (String code : api.<String>getList("compare.dialoguesBetween.code")) {
            assertFalse(page.select("#shared a[href=/dialogues/" + code + "]").isEmpty(), code);
        }
        for (String code : api.<String>getList("compare.sharedInstruments.code")) {
            assertFalse(page.select("#shared a[href=/instruments/" + code + "]").isEmpty(), code);
        }
        assertTrue(page.select("#shared tr:has(a[href=/instruments/BUDAPEST])")
                .text()
                .contains("in force 1 December 2019"));
    }

    /** One source says that Canada acceded, others that it signed and ratified: each act has its note, its source and its mark. */
    @Test
    void whatTheyShareHasItsSourceNoteAndMark() {
        Document page = Pages.read(SEED);
        Element canada =
                page.select("#shared tr:has(a[href=/instruments/BUDAPEST]) td").get(1);
        String acceded = canada.select("div:contains(acceded 2015)").text();
        assertTrue(acceded.contains("the Atlas says acceded; Canada had signed in 2001 and ratified"), acceded);
        assertTrue(acceded.endsWith(" secondary"), acceded);
        Element ratified =
                canada.select("div:has(a[href=/sources/CANADA_CA_2015])").first();
        assertTrue(ratified.text().startsWith("ratified 8 July 2015 announced the same day"), ratified.text());
        assertTrue(ratified.select("em").isEmpty(), ratified.text());
        List<Element> shared = page.select("#shared td > div, #shared li:not(.none)");
        assertTrue(shared.size() > 20, "shared: " + shared.size());
        shared.forEach(each -> assertFalse(each.select("a[href^=/sources/]").isEmpty(), each.text()));

        JsonPath api = ask("{ compare(actors: [\"CAN\", \"EU\"]) { partnershipsBetween { name verification } } }");
        List<Map<String, Object>> marked = api.<Map<String, Object>>getList("compare.partnershipsBetween").stream()
                .filter(each -> !"PRIMARY".equals(each.get("verification")))
                .toList();
        assertFalse(marked.isEmpty());
        for (Map<String, Object> each : marked) {
            Element row =
                    page.select("#shared li:contains(" + each.get("name") + ")").first();
            assertEquals(
                    Say.low(each.get("verification")), row.select("em").last().text());
        }
    }

    @Test
    void whatTheyShareStandsOnce() {
        List<String> expected = ask("{ compare(actors: [\"PER\", \"CAN\", \"EU\"]) { partnershipsBetween { name } } }")
                .getList("compare.partnershipsBetween.name");
        List<Element> rows = Pages.read(SEED).select("#shared li:not(:has(a[href^=/dialogues/]))");
        assertEquals(expected, rows.stream().map(row -> row.select("b").text()).toList());
    }

    @Test
    void aVoteThatWasReadInACopySaysSo() {
        String secondary =
                ask("{ votes(actors: [\"CAN\"], instruments: [\"A-RES-74-247\"]) { nodes { verification } } }")
                        .getString("votes.nodes[0].verification");
        assertEquals("SECONDARY", secondary);
        assertEquals(
                "secondary",
                Pages.read(SEED)
                        .select("#votes-table tr:has(a[href=/instruments/A-RES-74-247]) td:nth-child(3) em")
                        .text());
    }

    @Test
    void votingAgreementIsThatOfTheApi() {
        String actors = "\"PER\", \"CAN\", \"RUS\", \"EU\"";
        JsonPath api = ask(
                "{ compare(actors: [" + actors
                        + "]) { votingAgreement { actors { name } alike compared share } actors { code votes { nodes { choice instrument { code } } } } } }");
        Document page = Pages.read("/compare?actors=PER,CAN,RUS,EU");
        List<String> rows = page.select("#votes .agreement tbody tr").eachText();
        List<Map<String, Object>> pairs = api.<Map<String, Object>>getList("compare.votingAgreement").stream()
                .filter(pair -> pair.get("share") != null)
                .toList();
        assertEquals(3, pairs.size());
        assertEquals(pairs.size(), rows.size());
        for (int i = 0; i < pairs.size(); i++) {
            String counts = " " + pairs.get(i).get("alike") + " " + pairs.get(i).get("compared") + " ";
            assertTrue(rows.get(i).contains(counts), rows.get(i));
        }
        Element row = page.select("#votes-table tr:has(a[href=/instruments/A-RES-74-247])")
                .first();
        assertEquals(
                List.of("Abstained", "No", "Yes", "not known"),
                row.select("td").stream()
                        .map(cell -> cell.select(".none").isEmpty()
                                ? cell.ownText()
                                : cell.select(".none").text())
                        .toList());
    }

    @Test
    void anOrganisationWithoutAFigureHasTheMedianOfItsMembers() {
        JsonPath api = ask(
                "{ compare(actors: [\"PER\", \"CAN\", \"EU\"], indicators: [\"egdi\"]) { rows { cells { members { count year median } } } } }");
        Element cell = cell(Pages.read(SEED), "egdi", "EU");
        assertTrue(
                cell.text().contains("median of " + api.getInt("compare.rows[0].cells[2].members.count") + " members"),
                cell.text());
        assertEquals(
                api.getDouble("compare.rows[0].cells[2].members.median"),
                Double.parseDouble(cell.select("b").text()),
                0.0005);
        assertEquals(1, cell.select("svg.members").size());
    }

    @Test
    void theFormThatAddsAnActorLeadsToTheUriWithAll() {
        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get("/compare?actors=PER,CAN&add=EU&year=2020")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/compare?actors=PER,CAN,EU&year=2020"));
    }

    @Test
    void actorsAreMovedAndRemovedByLinks() {
        Document page = Pages.read(SEED);
        List<String> links = page.select(".chip .move").eachAttr("href");
        assertTrue(links.contains("/compare?actors=CAN,PER,EU"), links.toString());
        assertTrue(links.contains("/compare?actors=PER,EU"), links.toString());
    }

    private static String bar(Element cell) {
        return cell.select("svg.bar rect").last().attr("width");
    }

    private static Element cell(Document page, String indicator, String actor) {
        return page.select("#figures tr:has(a[href=/indicators/" + indicator + "]) td[data-actor=" + actor + "]")
                .first();
    }
}
