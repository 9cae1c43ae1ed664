package org.cyberatlas.page;

import static io.restassured.RestAssured.given;
import static org.cyberatlas.testsupport.Atlas.ask;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cyberatlas.testsupport.DatabaseResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of all pages, and true figures of each, without a browser. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PagesTest {

    static List<String> all() {
        return Pages.ALL;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/compare?actors=PER,CAN;EU | 404 | unknown actor 'CAN;EU'",
                "/compare?actors=PER,CAN;add=EU | 404 | unknown actor 'CAN;add=EU'",
                "/compare?actors=PER,CAN&ACTORS=EU | 400 | unknown parameter 'ACTORS'; did you mean 'actors'?",
                "/search?text=peru | 400 | unknown parameter 'text'; known are 'after', 'q', 'type'",
                "/compare?Actors=PER,CAN,EU | 400 | unknown parameter 'Actors'; did you mean 'actors'?",
                "/countries?memberof=EU | 400 | unknown parameter 'memberof'; did you mean 'memberOf'?",
                "/timeline?actors=PER&FROM=2015 | 400 | unknown parameter 'FROM'; did you mean 'from'?",
                "/sources?kind=dataset;q=bank | 400 | it is 'dataset;q=bank'",
                "/instruments?binding=yes;x=1 | 400 | it is 'yes;x=1'",
            })
    void aTypingErrorInAUriIsRefused(String uri, int status, String message) {
        Response response = Pages.get(uri);
        assertEquals(status, response.statusCode());
        assertTrue(Jsoup.parse(response.asString()).text().contains(message), response.asString());
    }

    @Test
    void aSemicolonIsPartOfAText() {
        assertEquals(
                "peru;type=country",
                Pages.read("/search?q=peru;type=country")
                        .select("main input[name=q]")
                        .attr("value"));
        assertEquals(
                Pages.read("/compare?actors=PER,CAN").select("h1").text(),
                Pages.read("/compare?actors=PER&actors=CAN").select("h1").text(),
                "a parameter that is repeated is a list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static",
                "/static/",
                "/static/bundle",
                "/static/bundle/",
                "/static/bundle//",
                "/static/bundle/./",
                "/static//bundle/",
                "/static/bundle/../bundle",
                "/static/bundle/directory",
                "/static/bundle/directory/",
                "/static/bundle/x",
                "/static/bundle/x.js",
                "/static/bundle/x.css/",
                "/graphiql/x.js",
                "/docs/x"
            })
    void aDirectoryIsNoFile(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .body("errors[0].extensions.code", is("NOT_FOUND"));
    }

    @Test
    void aFileOfTheBundleIsSentWithItsType() {
        Document page = Pages.read("/compare?actors=PER,CAN");
        String script = page.select("script[src^=/static/bundle/]").attr("src");
        String style = page.select("link[rel=stylesheet]").attr("href");
        given().get(script).then().statusCode(200).contentType(startsWith("text/javascript"));
        given().get(style).then().statusCode(200).contentType(startsWith("text/css"));
        given().get(script + "/").then().statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPageIsWholeAndStrict(String uri) {
        Response response = Pages.get(uri);
        response.then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Cache-Control", "public, max-age=60, s-maxage=300")
                .header(
                        "Content-Security-Policy",
                        allOf(startsWith("default-src 'self'"), not(containsString("unsafe"))))
                .body(not(containsString("NOT_FOUND")))
                .body(not(containsString("style=\"")));
        Document page = Jsoup.parse(response.asString());
        assertEquals(1, page.select("h1").size());
        assertFalse(page.title().isBlank());
        assertFalse(page.select("main").text().contains(" , "), "a space before a comma");
        assertFalse(page.select("meta[name=description]").attr("content").isBlank());
        assertFalse(page.select("link[rel=canonical]").attr("href").isBlank());
        for (Element script : page.select("script")) {
            boolean data = script.attr("type").matches("application/(ld\\+)?json");
            assertTrue(data || script.data().isEmpty(), "inline script");
            if (data) {
                assertNotNull(JsonPath.from(script.data()).get(), uri);
            }
        }
        boolean drawn = !page.select("atlas-chart, actor-picker").isEmpty();
        assertEquals(1, page.select("script[src^=/static/bundle/forms]").size());
        assertEquals(
                drawn ? 1 : 0, page.select("script[src^=/static/bundle/app]").size());
        for (Element chart : page.select("atlas-chart")) {
            assertNotNull(page.getElementById(chart.attr("data")), "data of a chart");
        }
        Set<String> ids = new TreeSet<>();
        page.select("[id]").forEach(each -> assertTrue(ids.add(each.id()), "twice: " + each.id()));
        page.select("main a[href^=#]")
                .forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link.toString()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachPanelHasItsFourLinksAndTheQueryRuns(String uri) {
        Document page = Pages.read(uri);
        for (Element tools : page.select(".tools")) {
            List<String> links = tools.select("a").eachText();
            String table = tools.select("a").first().attr("href").substring(1);
            assertNotEquals("details", page.getElementById(table).tagName(), "a browser opens what surrounds a target");
            assertEquals(List.of("Table", "Cite", "Query"), List.of(links.get(0), links.get(2), links.get(3)));
            Map<String, String> parameters = parameters(tools.select("a").last().attr("href"));
            JsonPath response = given().contentType(ContentType.JSON)
                    .body(Map.of(
                            "query",
                            parameters.get("query"),
                            "variables",
                            parameters.containsKey("variables")
                                    ? JsonPath.from(parameters.get("variables")).getMap("")
                                    : Map.of()))
                    .post("/graphql")
                    .jsonPath();
            assertNull(response.get("errors"), uri + " " + tools.attr("aria-label") + " " + response.get("errors"));
            given().urlEncodingEnabled(false)
                    .head(tools.select("a[download]").attr("href"))
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aClientThatHasThePageGets304(String uri) {
        String tag = Pages.get(uri).header("ETag");
        given().urlEncodingEnabled(false)
                .header("If-None-Match", tag)
                .get(uri)
                .then()
                .statusCode(304)
                .body(is(emptyString()));
        given().urlEncodingEnabled(false).head(uri).then().statusCode(200).header("ETag", tag);
    }

    @Test
    void eachLinkLeadsToAPage() {
        Set<String> links = new TreeSet<>();
        for (String uri : Pages.ALL) {
            Pages.read(uri)
                    .select("a[href^=/]")
                    .forEach(link -> links.add(link.attr("href").replaceAll("#.*", "")));
        }
        // One of each kind: the pages of all things come from one template.
        Map<String, String> kinds = new HashMap<>();
        links.forEach(link -> kinds.merge(
                link.replaceAll("(/[a-z]+)/[^?]*", "$1/…").replaceAll("=[^&]*", "="), link, (one, other) -> one));
        kinds.values().forEach(link -> given().urlEncodingEnabled(false)
                .accept("text/html, */*;q=0.5")
                .get(link)
                .then()
                .statusCode(200));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                          | main              | Who talks to whom about cyberspace
            /countries                                 | #africa + div     | Kenya Nairobi
            /countries/PER                             | #figures          | Individuals using the internet
            /countries/PER                             | #figures .cards   | Fixed broadband subscriptions subscriptions per 100 people 10.4
            /dialogues/EU-BRA-CYBER                    | #parties          | 96.5 Global Cybersecurity Index points, 2024
            /countries/PER                             | #commitments      | in force 1 December 2019
            /countries/PER                             | #initiatives      | Wi-Fi
            /countries/PER                             | #home             | PeCERT national team
            /countries/PER                             | #home             | Law No. 29733 on Protection of Personal Data
            /countries/PER                             | #votes            | A/RES/78/237 Yes 22 December 2023
            /countries/PER                             | #timeline         | Peru signed the United Nations Convention against Cybercrime
            /countries/USA                             | #operations       | NotPetya 15 February 2018 Russia the State itself
            /countries/AUS                             | #home             | Ambassador for Cyber Affairs
            /countries/AUS                             | #projects         | Cyber and Critical Tech Cooperation Program donor
            /countries/AND                             | #projects         | No project is known
            /countries/CAN                             | #unknown          | Dialogue round
            /organisations/EU                          | #votes            | Organisations have no vote
            /instruments/A-RES-78-237                  | #votes            | 104 voted yes
            /timeline?actors=PER,CAN&kind=vote&from=2015 | #events         | Canada voted against
            /timeline?kind=dialogue-round&to=2014&order=oldest | #events     | Dialogue round
            /countries/CAN                             | #unknown          | not known
            /organisations/EU                          | #dialogues        | EU-US Cyber Dialogue
            /organisations/EU                          | #norms            | 18 November 2024
            /indicators/gci_score?tab=ranking&year=2020 | #table           | 86
            /indicators/internet_users_pct?tab=disagreement | #disagreement | figures whose sources lie further apart
            /dialogues/EU-KOR-CYBER                    | #rounds           | 20 May 2025
            /instruments/BUDAPEST                      | #acts             | 20 June 2002
            /norms                                     | #norms            | voluntary
            /sources/WB_WDI_2025                       | main              | World Bank
            /search?q=perou                            | #hits             | Peru Country
            """)
    void aPageShowsTrueFacts(String uri, String part, String fact) {
        String text = Pages.read(uri).select(part).text();
        assertTrue(text.contains(fact), text);
    }

    @Test
    void theRankingIsThatOfItsDownload() {
        Document page = Pages.read("/indicators/gci_score?tab=ranking&year=2020");
        List<String> names = page.select("#table tbody th").eachText();
        String csv = given().urlEncodingEnabled(false)
                .get(page.select(".tools a[download]").attr("href"))
                .asString();
        List<String> rows = csv.lines().skip(1).toList();
        assertEquals(rows.size(), names.size());
        assertTrue(rows.get(0).contains(names.get(0)), rows.get(0));
        assertTrue(rows.get(rows.size() - 1).contains(names.get(names.size() - 1)), rows.get(rows.size() - 1));
    }

    /** Page by page, until there is no next one. */
    @Test
    void eachSourceIsListedOnce() {
        List<String> listed = new ArrayList<>();
        String next = "/sources";
        while (!next.isEmpty()) {
            Document page = Pages.read(next);
            listed.addAll(page.select("#all tbody th a").eachAttr("href"));
            next = page.select("#all a[rel=next]").attr("href");
        }
        assertEquals(listed.size(), Set.copyOf(listed).size());
        assertEquals(ask("{ sources(first: 0) { totalCount } }").getInt("sources.totalCount"), listed.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline?actors=PER,CAN&kind=vote&from=2015",
                "/timeline?actors=EU&kind=dialogue-round&from=2020&to=2024&order=oldest",
                "/timeline?actors=KOR&kind=strategy",
                "/timeline?kind=sanction&to=2021",
                "/timeline?actors=AND&kind=law"
            })
    void theTimelineHasTheRowsOfItsDownload(String uri) {
        Document page = Pages.read(uri);
        String jsonLines = given().urlEncodingEnabled(false)
                .get(page.select("#events .tools a[download]").attr("href").replace(".csv", ".jsonl"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> titles = jsonLines
                .lines()
                .map(line -> JsonPath.from(line).getString("title"))
                .toList();
        List<Element> events = page.select("#list li");
        assertEquals(titles.size(), events.size());
        for (int i = 0; i < titles.size(); i++) {
            assertTrue(
                    events.get(i).text().contains(titles.get(i)), events.get(i).text());
            assertFalse(events.get(i).select("a.src, .src a").isEmpty(), "source of " + titles.get(i));
        }
        assertEquals(
                titles.size(),
                page.select("#events svg.strip:not(.axis) circle").size());
    }

    @Test
    void theTimelineGoesOnWhereItsPageEnds() {
        Document first = Pages.read("/timeline?kind=commitment");
        Document next = Pages.read(first.select("#events a[rel=next]").attr("href"));
        assertEquals(100, first.select("#list li").size());
        assertEquals(100, next.select("#list li").size());
        String last = first.select("#list h3").last().text();
        assertTrue(next.select("#list h3").first().text().compareTo(last) <= 0);
        assertEquals(
                "/timeline?kind=commitment",
                next.select("#events .pages a").first().attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-RES-78-237", "A-RES-60-45", "A-RES-74-247"})
    void theMapOfAVoteHasTheVotesOfTheApi(String code) {
        Document page = Pages.read("/instruments/" + code);
        JsonPath votes =
                ask("{ instrument(code: \"" + code + "\") { votes(first: 200) { nodes { choice actor { code } } } } }");
        JsonPath chart = JsonPath.from(page.select("#votes-data").first().data());
        List<String> choices = List.of("YES", "ABSTAIN", "NO", "NOT_VOTING");
        Map<String, String> drawn = new HashMap<>();
        List<Map<String, Object>> places = chart.getList("places");
        places.forEach(place -> drawn.put((String) place.get("code"), choices.get((int) place.get("class"))));
        Map<String, String> cast = new HashMap<>();
        votes.<Map<String, Object>>getList("instrument.votes.nodes")
                .forEach(vote ->
                        cast.put((String) ((Map<?, ?>) vote.get("actor")).get("code"), (String) vote.get("choice")));
        assertEquals(cast, drawn);
        assertEquals(cast.size(), page.select("#votes .names a").size());
    }

    /** What has no page of its own is found on the profile of an actor. */
    @ParameterizedTest
    @CsvSource({
        "NotPetya, Cyber operation, #operations",
        "PeCERT, Response team, #home",
        "Tallinn Mechanism, Partnership, #partnerships",
        "EU-Canada Strategic Partnership, Partnership, #partnerships",
        "Cyber and Critical Tech Cooperation, Project, #projects",
        "Reglamento de la Ley 30999, Law, #home",
        "Strategic plan on computer and information security, Strategy, #home"
    })
    void searchResultsLinkToTheirPages(String text, String kind, String panel) {
        Element hit = Pages.read("/search?q=" + Choices.encoded(text)).select("#hits li").stream()
                .filter(each -> each.select(".u").text().startsWith(kind))
                .findFirst()
                .orElseThrow();
        String uri = hit.select("a").attr("href");
        assertTrue(uri.endsWith(panel), uri);
        assertFalse(Pages.read(uri.replace(panel, "")).select(panel).isEmpty(), uri);
    }

    @Test
    void anUnknownCodeIsAPageWithTheNearestCodes() {
        Response response = given().accept("text/html").get("/countries/PEX");
        response.then().statusCode(404).contentType("text/html; charset=utf-8").header("Cache-Control", "no-store");
        Document page = Jsoup.parse(response.asString());
        assertFalse(page.select("a[href=/countries/PER]").isEmpty(), page.text());
        assertFalse(page.select("main form[action=/search] input[name=q]").isEmpty());
        given().accept("text/html")
                .get("/countries/EU")
                .then()
                .statusCode(404)
                .body(containsString("/organisations/EU"));
        given().accept("text/html")
                .get("/nothing/here")
                .then()
                .statusCode(404)
                .body(containsString("<h1>Not found</h1>"));
    }

    @ParameterizedTest
    @CsvSource({
        "/countries/UK, GB or GBR, /countries/GBR",
        "/countries/ANT, BES or CUW or SXM, /countries/CUW",
        "/countries/sun, the Soviet Union, /countries/RUS",
        "/countries/EL, GR or GRC, /countries/GRC",
        "'/compare?actors=UK,PER', GB or GBR, /countries/GBR"
    })
    void aWithdrawnCodeIsExplained(String uri, String explanation, String page) {
        given().accept("application/json")
                .get(uri)
                .then()
                .statusCode(404)
                .body("errors[0].extensions.code", is("RETIRED_CODE"))
                .body("errors[0].message", containsString(explanation));
        Document offered = Jsoup.parse(given().accept("text/html").get(uri).asString());
        assertFalse(offered.select("main a[href=" + page + "]").isEmpty(), offered.text());
    }

    @ParameterizedTest
    @CsvSource({
        "/indicators/foo,",
        "/countries?memberOf=XYZ, memberOf",
        "'/compare?actors=PER,ZZZ', actors",
        "/instruments/UK,"
    })
    void anErrorOfAPageNamesAParameterOfItsUri(String uri, String parameter) {
        given().accept("application/json")
                .get(uri)
                .then()
                .statusCode(404)
                .body("errors[0].extensions.code", is("UNKNOWN_CODE"))
                .body("errors[0].extensions.argument", is(parameter));
    }

    @Test
    void aClientThatPrefersJsonGetsCodedErrors() {
        given().accept("application/json")
                .get("/countries/PEX")
                .then()
                .statusCode(404)
                .body("errors[0].extensions.code", is("UNKNOWN_CODE"))
                .body("errors[0].extensions.nearest", hasItem("PER"));
        given().accept("application/json")
                .get("/indicators/gci_scor")
                .then()
                .statusCode(404)
                .body("errors[0].extensions.nearest", hasItem("gci_score"));
        given().accept("application/json")
                .get("/export/nothing.csv")
                .then()
                .statusCode(404)
                .body("errors[0].message", containsString("/export/nothing.csv"));
        given().accept("application/json")
                .get("/compare?actors=PER,ZZZ")
                .then()
                .statusCode(404)
                .body("errors[0].extensions.code", is("UNKNOWN_CODE"));
    }

    @ParameterizedTest
    @CsvSource({
        "/compare?actors=PER, actors",
        "/compare?year=last, year",
        "/compare?yaer=2020, yaer",
        "/indicators/gci_score?tab=lins, tab",
        "/dialogues?kind=chat, kind",
        "/sources?kind=blog, kind",
        "/timeline?kind=chat, kind",
        "/timeline?order=random, order",
        "/timeline?from=2020&to=2010, from",
        "/timeline?after=nothing, after",
        "/search?q=x, q"
    })
    void aBadParameterIsNamed(String uri, String parameter) {
        Response response = given().accept("text/html").get(uri);
        response.then().statusCode(400).contentType("text/html; charset=utf-8");
        String lead = Jsoup.parse(response.asString()).select("main .lead").text();
        assertTrue(lead.contains("'" + parameter + "'"), lead);
    }

    @Test
    void crawlersFindEachPage() {
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain; charset=utf-8")
                .body(containsString("/sitemap.xml"));
        given().get("/sitemap.xml")
                .then()
                .statusCode(200)
                .contentType("application/xml; charset=utf-8")
                .body(allOf(
                        containsString("/countries/PER<"),
                        containsString("/organisations/EU<"),
                        containsString("/sources/WB_WDI_2025<")));
        JsonPath counts = ask("{ release { counts { of count } } }");
        List<String> located =
                XmlPath.from(given().get("/sitemap.xml").asString()).getList("urlset.url.loc");
        for (String kind : List.of("Country", "Organisation", "Indicator", "Instrument", "Dialogue", "Source")) {
            String path = Say.uri(Map.of("__typename", kind, "code", ""));
            int count = counts.getInt("release.counts.find { it.of == '" + kind + "' }.count");
            assertEquals(
                    count,
                    located.stream()
                            .filter(uri -> uri.matches("https?://[^/]+" + path + ".+"))
                            .count(),
                    kind);
        }
        JsonPath dataset = JsonPath.from(Pages.read("/indicators/internet_users_pct")
                .select("script[type=application/ld+json]")
                .first()
                .data());
        assertEquals("Dataset", dataset.getString("'@type'"));
        assertEquals("text/csv", dataset.getString("distribution[0].encodingFormat"));
        assertEquals(
                "/export/observations.csv?indicators=internet_users_pct&preferred=false",
                dataset.getString("distribution[0].contentUrl"),
                "parameters in one order, so that all processes have the same page");
        Map.of("/sources/WB_WDI_2025", 1, "/sources/MOFA_KOR7", 0)
                .forEach((source, datasets) -> assertEquals(
                        datasets,
                        Pages.read(source)
                                .select("script[type=application/ld+json]")
                                .size(),
                        source + " is a data set if it has figures"));
        Pages.get("/pictures/indicators/gci_score")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml; charset=utf-8")
                .body(containsString("Global Cybersecurity Index"));
        Pages.get("/pictures/actors?actors=PER,CAN,EU").then().statusCode(200).body(containsString("Peru, 2024"));
    }

    @Test
    void scriptsAreImmutable() {
        Document page = Pages.read("/dialogues");
        String script = page.select("script[src]").attr("src");
        given().get(script).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        given().get(page.select("link[rel=stylesheet]").attr("href"))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"));
    }

    private static Map<String, String> parameters(String uri) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : URI.create(uri).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
