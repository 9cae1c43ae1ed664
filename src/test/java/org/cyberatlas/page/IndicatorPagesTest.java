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
import java.util.List;
import java.util.Map;
import org.cyberatlas.testsupport.DatabaseResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of indicators: classes of maps, orders of rankings, and what the forms and sentences say of the figures. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class IndicatorPagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gci_tier          | tier 1,tier 2,tier 3,tier 4,tier 5,not known
            national_csirt    | 1,not known
            submarine_cables  | below 2,2,3,4–6,7 and more,not known
            ncs_adopted_count | below 1,1,2 and more,not known
            mobile_data_1gb_pct_gni | below 2 %,2 %,3–6 %,7 % and more,not known
            fixed_broadband_per100 | below 2,2–11,11–24,24–36,36 and more,not known
            internet_users_pct | below 20 %,20–40 %,40–60 %,60–80 %,80 % and more,not known
            """)
    void aClassOfAMapSaysWhichValuesItHas(String indicator, String legend) {
        assertEquals(
                List.of(legend.split(",")),
                Pages.read("/indicators/" + indicator).select(".scale li").eachText());
    }

    /** No class of a map is empty at an end, and the whole values of a few have one class each. */
    @Test
    void noBoundIsAtTheLowestValue() {
        List<Map<String, Object>> indicators =
                ask("{ indicators(first: 200) { nodes { code unit scaleMin scaleMax } } }")
                        .getList("indicators.nodes");
        int maps = 0;
        for (Map<String, Object> indicator : indicators) {
            Element data = Pages.read("/indicators/" + indicator.get("code")).getElementById("map-data");
            if (data == null) {
                continue;
            }
            maps++;
            JsonPath map = JsonPath.from(data.data());
            List<Integer> used = map.getList("places.class");
            int classes = map.getList("classes").size();
            boolean scaled = indicator.get("scaleMin") != null && indicator.get("scaleMax") != null;
            if (!scaled || classes < 5) {
                assertTrue(used.isEmpty() || used.contains(0), indicator.get("code") + ": the lowest class");
                assertTrue(used.isEmpty() || used.contains(classes - 1), indicator.get("code") + ": the highest class");
            }
            List<String> labels = map.getList("classes.label");
            assertFalse(labels.contains("below 0"), labels::toString);
        }
        assertTrue(maps > 50, String.valueOf(maps));
    }

    @Test
    void aTierHasNoBar() {
        assertTrue(Pages.read("/indicators/gci_tier?tab=ranking")
                .select("#ranking svg.bar")
                .isEmpty());
        assertFalse(Pages.read("/indicators/gci_score?tab=ranking")
                .select("#ranking svg.bar")
                .isEmpty());
        assertTrue(Pages.read("/pictures/indicators/gci_tier").select("rect.bar").stream()
                .allMatch(bar -> bar.attr("width").equals("0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gci_tier", "gci_score", "internet_shutdowns", "govtech_policy_points"})
    void actorsOfOnePlaceStandByName(String indicator) {
        List<String> names = new ArrayList<>();
        String before = "";
        for (Element row :
                Pages.read("/indicators/" + indicator + "?tab=ranking").select("#ranking tbody tr")) {
            String place = row.select("td").first().text();
            if (!place.equals(before)) {
                names.clear();
            }
            names.add(row.select("th").text());
            assertEquals(names.stream().sorted(Alphabetical.ORDER).toList(), names);
            before = place;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gci_tier           |                        | No two values lie further apart than rounding explains; ranks and tiers are not compared.
            gci_score          | &year=1985             | No figure of 1985 is known.
            gci_score          | &year=1985&memberOf=EU | No figure of members of “European Union” of 1985 is known.
            """)
    void noDisagreementIsNoAgreementOfRanks(String indicator, String choice, String sentence) {
        Document page = Pages.read("/indicators/" + indicator + "?tab=disagreement" + (choice == null ? "" : choice));
        assertEquals(sentence, page.select("#disagreement td").text());
        assertFalse(page.select("#disagreement .sub").text().contains("first"));
    }

    @ParameterizedTest
    @CsvSource({"map, best covered", "ranking, best covered", "regions, best covered", "disagreement, all years"})
    void theFormSaysWhichYearsAreShown(String tab, String usual) {
        Document page = Pages.read("/indicators/internet_users_pct?tab=" + tab);
        assertEquals(usual, page.select("#year option").first().text());
    }

    /** A year without a figure is sent again with the next condition. */
    @Test
    void aChosenYearStaysChosen() {
        Document page = Pages.read("/indicators/gci_score?tab=ranking&year=1985");
        assertEquals("1985", page.select("#year option[selected]").attr("value"));
        List<String> years = page.select("#year option[value]").eachAttr("value");
        assertEquals("1985", years.get(years.size() - 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &year=2020&memberOf=EU | The chosen set and year hold for the other views.
            &year=2020             | The chosen year holds for the other views.
            &partyTo=BUDAPEST      | The chosen set holds for the other views.
            """)
    void linesSayThatTheyAreOfAllYears(String choice, String sentence) {
        Document page = Pages.read("/indicators/gci_score?tab=lines" + choice);
        assertTrue(page.select("#lines").text().contains(sentence));
        assertTrue(page.select("#year").isEmpty());
        String other = page.select(".tabs a:contains(Ranking)").attr("href");
        assertTrue(
                other.endsWith(choice.replaceFirst("&year=2020&memberOf=EU", "memberOf=EU&tab=ranking&year=2020")
                        .replaceFirst("^&year=2020$", "tab=ranking&year=2020")
                        .replaceFirst("^&partyTo=BUDAPEST$", "partyTo=BUDAPEST&tab=ranking")),
                other);
        assertFalse(Pages.read("/indicators/gci_score?tab=lines")
                .select("#lines")
                .text()
                .contains("other views"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            national_csirt?tab=ranking         | The JSON and the query have
            cyber_sanctions_persons?tab=ranking | The JSON and the query have
            poc_directory_states               | The query has
            """)
    void figuresWithoutAPlaceSayWhatTheirDownloadHas(String uri, String words) {
        Document page = Pages.read("/indicators/" + uri);
        JsonPath query = ask("{ observations(filter: { indicators: [\"" + uri.replaceAll("\\?.*", "")
                + "\"] }, first: 0) { totalCount } }");
        String had = query.getInt("observations.totalCount") <= 100
                ? " every figure of all actors and of all years."
                : " the oldest 100 figures, those without a date first, of all actors and of all years.";
        String sub = page.select("#unranked .sub").text();
        assertTrue(sub.endsWith(words + had), sub);
        String download = page.select("#unranked .tools a[download]").attr("href");
        if (words.startsWith("The JSON")) {
            assertEquals(
                    Math.min(100, query.getInt("observations.totalCount")),
                    given().urlEncodingEnabled(false)
                            .get(download)
                            .jsonPath()
                            .getList("data.figures.nodes")
                            .size());
        }
    }
}
