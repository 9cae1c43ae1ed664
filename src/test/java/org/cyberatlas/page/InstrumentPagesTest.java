package org.cyberatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.cyberatlas.testsupport.DatabaseResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of instruments beside the rows: who is bound, how much of the list was read, and which days are known. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class InstrumentPagesTest {

    /** A list of an earlier day, or of a part, says so wherever it counts or colours. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNCAC       | complete as of April 2014 | complete as of April 2014
            UNTOC       | complete as of October 2013 | complete as of October 2013
            BUDAPEST-P1 | partial                   | partial: 30 parties by name
            MALABO      | partial                   | no signatures
            BUDAPEST    | partial                   | partial: 76 parties by name
            """)
    void howMuchOfTheListWasReadIsSaid(String code, String extent, String coverage) {
        Document page = Pages.read("/instruments/" + code);
        String end = " (" + extent + ")";
        assertTrue(page.select("#acts h2").text().endsWith(end), page.select("#acts h2")::text);
        assertTrue(page.select("#acts .sub").first().text().contains(coverage));
        assertTrue(page.select("atlas-chart[map]").attr("label").endsWith(end));
        assertTrue(page.select("meta[name=description]").attr("content").contains(end));
        List<String> legend = page.select("#acts .scale li").eachText();
        assertTrue(legend.get(1).matches("signed, not known to .*\\(" + extent + "\\)"), legend::toString);
        assertEquals("no act known" + end, legend.get(legend.size() - 1));
    }

    @Test
    void theCoverageIsPrintedAsItIsWritten() {
        assertTrue(Pages.read("/instruments/CONV-108-PLUS")
                .select(".sub")
                .first()
                .text()
                .contains("for Albania to Slovenia in the English order"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNCC             | 1 ratified, 70 more signed (partial)                        | ratified
            BUDAPEST-P2      | 3 ratified, 49 more signed (signatures complete in the list read) | ratified
            SCO-INFOSEC-2009 | 1 party known (partial)                                     | party
            """)
    void aTreatyThatIsNotKnownToBeInForceHasNoParties(String code, String title, String legend) {
        Document page = Pages.read("/instruments/" + code);
        assertEquals(title, page.select("#acts h2").text());
        assertEquals(legend, page.select("#acts .scale li").first().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUDAPEST", "CONV-108", "UNCAC"})
    void theNumberOfPartiesIsLevelInAYearWithoutANewOne(String code) {
        Document page = Pages.read("/instruments/" + code);
        JsonPath chart = JsonPath.from(page.getElementById("growth-data").data());
        List<List<Object>> points = chart.getList("series[0].points");
        List<List<Object>> rows = new ArrayList<>();
        int total = 0;
        for (Element row : page.select("#acts details.table tbody tr")) {
            total += Integer.parseInt(row.select("td").first().text());
            assertEquals(String.valueOf(total), row.select("td").last().text());
            rows.add(List.of(Integer.valueOf(row.select("th").text()), total));
        }
        assertEquals(rows, points.stream().map(each -> each.subList(0, 2)).toList());
        int first = (int) rows.get(0).get(0);
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(first + i, rows.get(i).get(0));
        }
        assertTrue(page.select("#acts h3 + .sub").text().contains("if that alone is known"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A-RES-74-247 | 27 December 2019 | not binding
            ARAB-IT-2010 | 21 December 2010 | not known
            CONV-108-PLUS | 10 October 2018 | not known
            MALABO       | 27 June 2014     | 8 June 2023 or 8 June 2024
            BUDAPEST     | 8 November 2001  | 1 July 2004
            PER-DS-010-2019-RE | 9 March 2019 or 10 March 2019 | not known
            """)
    void theListHasTheMostPreciseDays(String code, String adopted, String inForce) {
        List<String> cells = Pages.read("/instruments")
                .select("tr:has(a[href=/instruments/" + code + "]) td")
                .eachText();
        assertEquals(adopted, cells.get(1));
        assertEquals(inForce, cells.get(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /instruments             | All instruments
            /instruments?binding=yes | Binding instruments
            /instruments?binding=no  | Instruments that do not bind in law
            """)
    void theTitleOfTheListSaysWhatIsListed(String uri, String title) {
        Document page = Pages.read(uri);
        assertEquals(title, page.select("#instruments h2").text());
        assertFalse(page.select("#instruments tbody tr").isEmpty());
        assertTrue(page.select("#instruments td").stream().allMatch(Element::hasText), "no holes");
        for (Element table : page.select("#instruments table")) {
            List<String> names = table.select("tbody th a").eachText();
            assertEquals(names.stream().sorted(Alphabetical.ORDER).toList(), names);
        }
    }
}
