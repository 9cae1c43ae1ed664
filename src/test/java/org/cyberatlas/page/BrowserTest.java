package org.cyberatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.cyberatlas.testsupport.Chromium;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behaviour of the pages in a real browser. Skipped with a line where there is no Chromium. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class BrowserTest {

    /** Compressed bytes of all scripts of a page. */
    private static final int MOST_SCRIPT = 250_000;

    private static final int DESKTOP = 1280;

    private static Chromium chromium;

    @TestHTTPResource("/")
    URL service;

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @Test
    void comparePeruCanadaAndTheUnionFromTheFirstPage() {
        visit("/", page -> {
            page.getByRole(AriaRole.LINK, named("Compare Peru, Canada and the EU"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/compare\\?actors=PER,CAN,EU$"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Peru, Canada and European Union");
            Locator cell = page.locator("#figures tr:has(a[href='/indicators/internet_users_pct']) td[data-actor=PER]");
            cell.locator("summary").click();
            assertThat(cell.getByText("Why this one")).isVisible();
            assertThat(cell.getByText("Also published")).isVisible();
            cell.locator("dd a[href^='/sources/']").first().click();
            assertThat(page.getByText("How to cite it")).isVisible();
        });
    }

    @Test
    void changesOfActorIndicatorYearAndTabAreInTheUri() {
        visit("/compare?actors=PER,CAN,EU", page -> {
            page.getByLabel("Add a country or organisation").fill("Estonia");
            page.getByRole(AriaRole.BUTTON, named("Add")).click();
            assertThat(page).hasURL(Pattern.compile("actors=PER,CAN,EU,EST"));
            page.getByRole(AriaRole.LINK, named("Remove Canada")).click();
            assertThat(page).hasURL(Pattern.compile("actors=PER,EU,EST"));
            page.getByLabel("Year of the figures").fill("2020");
            page.getByLabel("Year of the figures").press("Enter");
            assertThat(page).hasURL(Pattern.compile("year=2020"));
            page.getByRole(AriaRole.LINK, named("Cybersecurity")).click();
            assertThat(page).hasURL(Pattern.compile("section=cybersecurity"));
            page.getByLabel("Indicator", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("egdi");
            page.locator("#lines")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("indicator=egdi"));
            assertThat(page.locator("#lines-title")).hasText("E-Government Development Index");
            page.goBack();
            assertThat(page.locator("#lines-title")).hasText("Individuals using the internet");
        });
    }

    @Test
    void theDialoguesOfTheUnionAreOnAMapAndATimeline() {
        visit("/", page -> {
            page.locator("#map .names")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("European Union"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/dialogues\\?party=EU$"));
            drawn(page, 2);
            assertTrue(page.locator("#map atlas-chart path").count() > 150, "countries on the map");
            assertThat(page.locator("#map .scale li").first()).isVisible();
            page.locator("#map .tools").getByText("Table").click();
            assertThat(page.locator("#map-table td").first()).isVisible();
            assertTrue(page.locator("#timeline circle").count() > 20, "rounds on the timeline");
        });
    }

    @Test
    void thePartiesToTheBudapestConventionAreOnAMap() {
        visit("/", page -> {
            page.getByLabel("Search countries, organisations, treaties, indicators")
                    .fill("Budapest Convention");
            page.getByLabel("Search countries, organisations, treaties, indicators")
                    .press("Enter");
            page.locator("#hits a[href='/instruments/BUDAPEST']").click();
            drawn(page, 2);
            assertThat(page.locator("#acts-title")).containsText("parties");
            assertThat(page.locator("#acts .scale")).containsText("signed, not known to be a party (partial)");
            assertThat(page.locator("#acts tr:has(a[href='/countries/PER'])")).containsText("in force 1 December 2019");
        });
    }

    @Test
    void linesOfOneYearHaveThatYearAndItsNeighboursOnTheAxis() {
        visit("/indicators/gci_tier?tab=lines&actors=PER,CAN,USA,CHN", page -> {
            drawn(page, 1);
            List<String> years = page.locator("#lines atlas-chart text").allTextContents().stream()
                    .filter(text -> text.matches("[0-9,]{4,}"))
                    .toList();
            assertTrue(years.contains("2024"), years::toString);
            assertTrue(List.of("2023", "2024", "2025").containsAll(years), years::toString);
        });
    }

    @Test
    void labelsOfLinesSayWhichFiguresAreNotExact() {
        visit("/indicators/gci_tier?tab=lines&actors=PER,CAN", page -> {
            drawn(page, 1);
            assertThat(page.locator("#lines atlas-chart").getByText("Peru tier 3 (computed)"))
                    .isVisible();
        });
    }

    @Test
    void searchingSuggestsNamesThatLeadToTheirPages() {
        visit("/", page -> {
            Locator field = page.getByLabel("Search countries, organisations, treaties, indicators");
            field.pressSequentially("perou");
            page.waitForFunction(
                    "() => [...document.querySelectorAll('atlas-search datalist option')].some(each => each.value === 'Peru')");
            field.fill("Peru");
            field.press("Enter");
            assertThat(page).hasURL(Pattern.compile("/countries/PER$"));
        });
    }

    /** A key changes the year by one; to send the form at each key would take the focus away. */
    @Test
    void theYearOfAMapIsSlid() {
        visit("/indicators/internet_users_pct", page -> {
            Locator slider = page.getByRole(AriaRole.SLIDER, named("Year"));
            slider.focus();
            assertThat(page.locator("#ranking-title")).hasText("Individuals using the internet, 2023");
            page.evaluate(
                    "() => document.querySelector('main form').addEventListener('submit', () => { sessionStorage.sent = true; })");
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("#year")).hasValue("2021");
            assertEquals(null, page.evaluate("() => sessionStorage.sent ?? null"));
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("year=2021"));
            assertThat(page.locator("#ranking-title")).containsText("2021");
            BoundingBox track = slider.boundingBox();
            page.mouse().move(track.x + track.width / 2, track.y + track.height / 2);
            page.mouse().down();
            page.mouse().up();
            assertThat(page).hasURL(Pattern.compile("year=20[01]"));
        });
    }

    @Test
    void formsShowTheChoicesOfThePageAfterAWayBack() {
        visit("/compare?actors=PER,CAN,EU", page -> {
            String chosen =
                    "() => [...document.querySelectorAll('#add, #add-name, #year')].map(each => each.value).join()";
            page.getByLabel("Add a country or organisation").fill("Germany");
            page.getByLabel("Year of the figures").fill("2020");
            page.getByRole(AriaRole.BUTTON, named("Add")).click();
            assertThat(page).hasURL(Pattern.compile("actors=PER,CAN,EU,DEU"));
            page.goBack();
            assertThat(page).hasURL(Pattern.compile("actors=PER,CAN,EU$"));
            assertEquals(",,", page.evaluate(chosen));
            page.getByLabel("Add a country or organisation").fill("Germany");
            page.evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
            assertEquals(",,", page.evaluate(chosen));
        });
    }

    @ParameterizedTest
    @CsvSource({"/timeline, #from", "/countries, #q2", "/sources, #kind", "/search?q=perou, .find input"})
    void formsOfAPageWithoutChartsShowItsChoicesAfterAWayBack(String uri, String chosen) {
        visit(uri, page -> {
            Locator choice = page.locator(chosen);
            if (chosen.equals("#kind")) {
                choice.selectOption("law");
            } else {
                choice.fill("2020");
            }
            page.evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
            assertThat(choice).hasValue("");
        });
    }

    /** Forms are of no use on paper, a closed list of sources neither; a panel may be longer than a sheet. */
    @Test
    void aPrintedPageHasItsSourcesAndNoForms() {
        visit("/compare?actors=PER,CAN,EU", page -> {
            drawn(page, 1);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(700, 900);
            assertEquals(
                    0,
                    page.locator("form")
                            .filter(new Locator.FilterOptions().setVisible(true))
                            .count());
            assertThat(page.locator("#sources li").last()).isVisible();
            assertThat(page.locator("#lines-table td").last()).isVisible();
            assertThat(page.locator("#figures .why").first()).not().isVisible();
            assertThat(page.locator("#lines")).hasCSS("break-inside", "auto");
        });
    }

    @Test
    void whatIsOnTheScreenCanBeDownloaded() {
        visit("/compare?actors=PER,CAN,EU&section=connectivity", page -> {
            Download download = page.waitForDownload(
                    () -> page.locator("#figures .tools").getByText("CSV").click());
            String csv = text(download);
            for (String indicator : page.locator("#figures tbody th a")
                    .evaluateAll("links => links.map(link => link.getAttribute('href').split('/').pop()).join()")
                    .toString()
                    .split(",")) {
                assertTrue(csv.contains(indicator), indicator);
            }
        });
        visit("/indicators/gci_score?tab=ranking&year=2020", page -> {
            Download download = page.waitForDownload(
                    () -> page.locator("#ranking .tools").getByText("CSV").click());
            List<String> names = page.locator("#table tbody th").allTextContents();
            List<String> rows = text(download).lines().skip(1).toList();
            assertEquals(rows.size(), names.size());
            for (String name : names) {
                assertTrue(rows.stream().anyMatch(row -> row.contains(name)), name);
            }
        });
    }

    @Test
    void theQueryOfAPanelOpensInTheConsoleWithItsVariables() {
        visit("/compare?actors=PER,CAN,EU", page -> {
            page.locator("#findings .tools").getByText("Query").click();
            page.locator(".graphiql-query-editor .CodeMirror").waitFor();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Execute query")))
                    .click();
            page.waitForFunction(
                    "() => (document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue() ?? '').includes('\"data\"')");
            String response = (String)
                    page.locator(".result-window .CodeMirror").evaluate("editor => editor.CodeMirror.getValue()");
            assertTrue(response.contains("\"findings\"") && !response.contains("\"errors\""), response);
        });
    }

    @Test
    void theConsoleFitsANarrowWindow() {
        try (BrowserContext context = chromium().context(service, 390, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate("/graphiql/");
            Locator run = page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Execute query")));
            assertThat(run).isVisible();
            run.click();
            page.waitForFunction(
                    "() => (document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue() ?? '').includes('Canada')");
            assertThat(page.locator(".tour")).not().isVisible();
            chromium().picture(page, "console-390", false);
        }
    }

    @Test
    void theTourOfTheConsoleRuns() {
        visit("/graphiql/", page -> {
            List<Example> tour = Example.TOUR;
            page.locator(".tour button").first().waitFor();
            for (Example example : tour) {
                page.locator(".tour button")
                        .filter(new Locator.FilterOptions().setHasText(example.about()))
                        .click();
                page.waitForFunction(
                        "query => document.querySelector('.graphiql-query-editor .CodeMirror')?.CodeMirror.getValue() === query",
                        example.query());
            }
            assertEquals(tour.size(), page.locator(".graphiql-tab").count());
        });
    }

    static List<String> withCharts() {
        return List.of(
                "/",
                "/compare?actors=PER,CAN,EU",
                "/indicators/internet_users_pct",
                "/indicators/internet_users_pct?tab=lines",
                "/dialogues",
                "/instruments/BUDAPEST",
                "/instruments/A-RES-78-237");
    }

    @ParameterizedTest
    @MethodSource("withCharts")
    void chartsAreDrawnInTheReservedSpaceByScriptsOfAtMost250Kilobytes(String uri) {
        visit(uri, page -> {
            drawn(page, page.locator("atlas-chart").count());
            assertEquals(0.0, ((Number) page.evaluate("() => window.shift")).doubleValue(), 0.01);
            int bytes = ((Number)
                            page.evaluate(
                                    "() => performance.getEntriesByType('resource')"
                                            + ".filter(each => each.name.endsWith('.js')).reduce((sum, each) => sum + each.encodedBodySize, 0)"))
                    .intValue();
            assertTrue(bytes > 0 && bytes <= MOST_SCRIPT, bytes + " bytes");
        });
    }

    /** Nothing is cut at the edge of a preview picture, and no text lies over a bar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pictures/actors?actors=PER,CAN,EU",
                "/pictures/actors?actors=USA,VCT,BIH,FIRST,COD,VEN,GBR,ARE,STP,TTO,PNG,BIMSTEC",
                "/pictures/actors?actors=BIMSTEC,VCT,OIC_CERT",
                "/pictures/indicators/internet_shutdowns",
                "/pictures/indicators/population_total",
                "/pictures/indicators/internet_users_pct",
                "/pictures/indicators/treaty_signatories_coe_ai"
            })
    void textsOfAPictureHaveRoom(String uri) {
        visit(uri, page -> {
            assertEquals(
                    List.of(),
                    page.evaluate("() => [...document.querySelectorAll('text')].filter(text => {"
                            + " const { x, width } = text.getBBox();"
                            + " const label = text.classList.contains('label');"
                            + " const value = text.getAttribute('text-anchor') === 'end';"
                            + " return x < (value ? 930 : 59) || x + width > (label ? 510 : 1140.5);"
                            + "}).map(text => text.textContent)"));
            assertTrue(page.locator("text").count() > 2);
        });
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
                    1280, 'PER,CAN,EU'
                    1280, 'PER,CAN,USA,CHN,FRA,DEU,JPN,IND'
                    1280, 'PER,CAN,USA,CHN,FRA,DEU,JPN,IND,KEN,EST,KOR,EU'
                    800, 'PER,CAN,USA,CHN,FRA'
                    390, 'PER,CAN,USA,CHN,FRA,DEU,JPN,IND,KEN,EST,KOR,EU'
                    """)
    void textsSideBySideDoNotOverlap(int width, String actors) {
        visit("/compare?actors=" + actors, width, page -> {
            page.evaluate("() => document.querySelectorAll('#content details').forEach(each => each.open = true)");
            assertEquals(
                    List.of(),
                    page.evaluate(
                            "() => [...document.querySelectorAll('.compare :is(td, tbody th)')]"
                                    + ".filter(cell => cell.scrollWidth > cell.clientWidth + 1).map(cell => cell.textContent)"));
            int whole = (int) page.evaluate("() => document.documentElement.scrollWidth");
            assertTrue(whole <= width, whole + " wide");
            boolean phone = width < 736;
            assertEquals(
                    true,
                    page.evaluate(
                            "phone => [...document.querySelectorAll('.compare thead')]"
                                    + ".every(head => (head.getBoundingClientRect().width <= 1) === phone)",
                            phone));
        });
    }

    @ParameterizedTest
    @CsvSource({"390, /organisations/EU", "768, /organisations/EU", "390, /dialogues", "768, /dialogues?party=EU"})
    void yearsOfAnAxisStandApart(int width, String uri) {
        visit(uri, width, page -> {
            List<?> gaps = (List<?>)
                    page.locator(".timeline .axis text, .timeline .wide + th").evaluateAll("""
                            columns => columns.map(each => each.getBoundingClientRect()).filter(box => box.width > 0)
                                    .map((box, i, all) => i === 0 ? 1 : box.left - all[i - 1].right)""");
            assertTrue(gaps.size() > 2, gaps.toString());
            gaps.forEach(gap -> assertTrue(((Number) gap).doubleValue() > 0, gaps.toString()));
        });
    }

    @Test
    void aTableOfTwoColumnsFitsAPhone() {
        visit("/countries/PER", 390, page -> {
            Locator table = page.locator("#commitments .scroll");
            assertEquals(table.evaluate("each => each.clientWidth"), table.evaluate("each => each.scrollWidth"));
        });
        visit("/sources", 390, page -> {
            BoundingBox publisher = page.locator("td.publisher").first().boundingBox();
            assertTrue(publisher.width > 100, "words of " + publisher.width + " are broken");
        });
    }

    /** The names of lines stand at their ends, or below a chart that is too narrow for them. */
    @ParameterizedTest
    @ValueSource(ints = {390, 630, 660, 1280})
    void eachLineIsNamed(int width) {
        for (String uri : List.of("/indicators/egdi?tab=lines", "/compare?actors=PER,CAN,EU&indicator=egdi")) {
            visit(uri, width, page -> {
                drawn(page, 1);
                boolean below = page.locator(".legend").isVisible();
                assertEquals(width < 640, below);
                assertEquals(
                        below ? 0 : 1,
                        page.locator("#lines svg text").filter(texts("Canada")).count());
                assertEquals(
                        below ? 1 : 0,
                        page.locator(".legend li")
                                .filter(texts("Canada").setVisible(true))
                                .count());
                page.setViewportSize(width < 640 ? DESKTOP : 390, 900);
                assertThat(page.locator("#lines svg text").filter(texts("Canada")))
                        .hasCount(below ? 1 : 0);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void theDateOfAFactStandsAboveItOnAPhoneAlone(int width) {
        visit(
                "/timeline",
                width,
                page -> assertEquals(
                        width == 390,
                        page.evaluate(
                                "() => { const [date, fact] = document.querySelector('.events li').children;"
                                        + " return fact.getBoundingClientRect().top >= date.getBoundingClientRect().bottom; }")));
    }

    /** Names of lines that end close to each other are moved apart, and stay in the chart; without room for them the legend is shown. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1280 | 10 | /compare?actors=BRA,RUS,IND,CHN,ZAF,EGY,ETH,IRN,ARE,IDN&indicator=gdp_current_usd
            1280 | 5  | /compare?actors=KEN,NGA,GHA,ETH,USA&indicator=gdp_per_capita_const_usd
            1280 | 12 | /indicators/population_total?tab=lines&actors=VCT,COD,BIH,FSM,GBR,ARE,STP,TTO,PNG,USA,VEN,IRN
            660  | 0  | /indicators/population_total?tab=lines&actors=VCT,COD,BIH,FSM,GBR,ARE,STP,TTO,PNG,USA,VEN,IRN
            """)
    void namesOfLinesStayInTheChart(int width, int names, String uri) {
        visit(uri, width, page -> {
            drawn(page, 1);
            page.waitForTimeout(400); // names move with their lines for 300 ms
            assertEquals(
                    names,
                    page.evaluate("() => { const chart = document.querySelector('#lines svg').getBoundingClientRect();"
                            + " const names = [...document.querySelectorAll('.legend li')].map(each => each.textContent);"
                            + " const labels = [...document.querySelectorAll('#lines svg text')]"
                            + ".filter(text => names.some(name => text.textContent.startsWith(name)))"
                            + ".map(text => text.getBoundingClientRect()).sort((one, other) => one.y - other.y);"
                            + " return labels.filter((label, i) => label.bottom <= chart.bottom && label.right <= chart.right"
                            + " && (i === 0 || label.y - labels[i - 1].y > 12)).length; }"));
            assertEquals(names == 0, page.locator(".legend").isVisible());
            assertEquals(
                    Math.max(0, page.locator(".legend li").count() - 6),
                    page.locator("#lines svg path[stroke-dasharray]").count());
        });
    }

    private static Locator.FilterOptions texts(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void thePagesWorkByKeyboardAlone() {
        visit("/compare?actors=PER,CAN,EU", page -> {
            page.keyboard().press("Tab");
            assertEquals("Skip to the content", page.evaluate("() => document.activeElement.textContent"));
            page.keyboard().press("Enter");
            assertTrue(page.url().endsWith("#content"));
            Locator summary = page.locator("#figures summary").first();
            summary.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#figures details[open] .why").first()).isVisible();
            page.getByRole(AriaRole.LINK, named("Move Canada to the left")).focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("actors=CAN,PER,EU"));
        });
    }

    @Test
    void thePagesWorkWithoutJavaScript() {
        try (BrowserContext context = chromium().withoutScript(service)) {
            Page page = context.newPage();
            page.navigate("/compare?actors=PER,CAN,EU");
            assertThat(page.locator("atlas-chart").first()).not().isVisible();
            page.locator("#lines summary").click();
            assertThat(page.locator("#lines-table td").first()).isVisible();
            page.getByLabel("Add a country or organisation").selectOption("KOR");
            page.getByRole(AriaRole.BUTTON, named("Add")).click();
            assertThat(page).hasURL(Pattern.compile("actors=PER,CAN,EU,KOR"));
            page.navigate("/dialogues");
            assertThat(page.locator("#map-title")).isVisible();
            assertThat(page.locator("#map .scale")).not().isVisible();
            assertThat(page.locator("#map .note")).not().isVisible();
            assertThat(page.locator("#network")).not().isVisible();
        }
    }

    private void visit(String uri, java.util.function.Consumer<Page> what) {
        visit(uri, DESKTOP, what);
    }

    private void visit(String uri, int width, java.util.function.Consumer<Page> what) {
        try (BrowserContext context = chromium().context(service, width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> complaints = chromium().complaints(page, service);
            page.navigate(uri);
            what.accept(page);
            assertEquals(List.of(), complaints);
        }
    }

    private static void drawn(Page page, int charts) {
        page.waitForFunction("count => document.querySelectorAll('atlas-chart[drawn] svg').length >= count", charts);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String text(Download download) {
        try {
            String text = Files.readString(download.path());
            assertFalse(text.isBlank());
            return text;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Chromium chromium() {
        if (chromium == null) {
            chromium = Chromium.start();
        }
        return chromium;
    }
}
