package org.cyberatlas.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cyberatlas.testsupport.Atlas;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** Exports over HTTP: headers, conditional requests and refusals. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ExportOverHttpTest {

    private static final String PERU = "observations.csv?indicators=gci_score&actors=PER";

    @TestHTTPResource("/export")
    URL exports;

    @Test
    void theHeadersDescribeTheFile() {
        String version = Atlas.ask("{ release { version } }").getString("release.version");
        String day = Atlas.ask("{ release { publishedOn } }").getString("release.publishedOn");
        Download csv = Download.of(exports, PERU);
        assertEquals("text/csv; charset=utf-8; header=present", csv.header("Content-Type"));
        assertEquals(
                "attachment; filename=\"observations-gci_score-actors-PER-" + day + "-" + version.substring(0, 8)
                        + ".csv\"",
                csv.header("Content-Disposition"));
        assertEquals(
                "<observations.metadata.json?actors=PER&indicators=gci_score>; rel=\"describedby\"; type=\"application/json\"",
                csv.header("Link"));
        assertEquals("public, max-age=60, s-maxage=300", csv.header("Cache-Control"));
        assertEquals("nosniff", csv.header("X-Content-Type-Options"));
        Download lines = Download.of(exports, PERU.replace(".csv", ".jsonl"));
        assertEquals("application/x-ndjson; charset=utf-8", lines.header("Content-Type"));
        assertEquals(
                "<datapackage.json>; rel=\"describedby\"; type=\"application/json\"",
                Download.of(exports, "norms.csv").header("Link"));
    }

    @Test
    void aFileNameHoldsCodesAndNoOtherInput() {
        assertTrue(Download.of(exports, "comparison.csv?actors=%20pe%20,EU&indicators=gci_score")
                .header("Content-Disposition")
                .startsWith("attachment; filename=\"comparison-pe-EU-"));
    }

    @Test
    void filesOfDifferentFiltersHaveDifferentNames() {
        Set<String> names = new HashSet<>();
        List<String> filters = List.of(
                "indicators=gci_score",
                "indicators=gci_score&actors=PER",
                "indicators=gci_score&actors=PER,CAN",
                "indicators=gci_score&years.from=2020",
                "indicators=gci_score&years.to=2020",
                "indicators=gci_score&latest=true",
                "indicators=gci_score&value.from=5",
                "indicators=gci_score&value.from=-5",
                "indicators=gci_score&value.from=.5",
                "indicators=gci_score&value.from=-.5",
                "indicators=gci_score&among.memberOf=OAS&years.from=2015&years.to=2020&latest=true&orderBy=VALUE_HIGHEST",
                "indicators=gci_score&among.memberOf=OAS&years.from=2015&years.to=2020&latest=true&orderBy=VALUE_LOWEST");
        for (String filter : filters) {
            String name = Download.of(exports, "observations.csv?" + filter).header("Content-Disposition");
            assertTrue(name.matches("attachment; filename=\"[A-Za-z0-9_-]{1,150}\\.csv\""), name);
            names.add(name);
        }
        assertEquals(filters.size(), names.size(), names.toString());
    }

    @Test
    void theByteOrderMarkIsWrittenOnRequest() {
        byte[] marked = Download.of(exports, PERU + "&bom=true").response().body();
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(marked, 3));
        Download plain = Download.of(exports, PERU);
        assertArrayEquals(plain.response().body(), Arrays.copyOfRange(marked, 3, marked.length));
        assertArrayEquals(
                plain.response().body(),
                Download.of(exports, PERU + "&bom=false").response().body());
        Download linked = Download.of(exports, PERU + "&bom=true");
        assertEquals(plain.header("Link"), linked.header("Link"));
        assertNotEquals(plain.header("ETag"), linked.header("ETag"));
        assertEquals(400, Download.of(exports, "norms.csv?bom=yes").status());
        assertEquals(400, Download.of(exports, "norms.jsonl?bom=true").status());
        assertEquals(
                400,
                Download.of(exports, PERU.replace(".csv", ".metadata.json") + "&bom=true")
                        .status());
    }

    @Test
    void aClientThatHasTheTableGets304() {
        Download first = Download.of(exports, PERU);
        String tag = first.header("ETag");
        assertTrue(tag.matches("\"[0-9a-f]{64}\""), tag);
        Download again = Download.of(exports, PERU, "If-None-Match", tag);
        assertEquals(304, again.status());
        assertEquals(tag, again.header("ETag"));
        assertEquals(0, again.response().body().length);
        assertEquals(
                200, Download.of(exports, PERU, "If-None-Match", "\"other\"").status());
    }

    @Test
    void whatTheTableDependsOnChangesTheTag() {
        String tag = tag("observations.csv?indicators=gci_score&actors=PER");
        assertEquals(tag, tag("observations.csv?actors=PER&indicators=gci_score"), "the order of parameters");
        assertEquals(
                tag("observations.csv?actors=PER,CAN"),
                tag("observations.csv?actors=PER&actors=CAN"),
                "how a list is written");
        assertNotEquals(tag, tag("observations.csv?indicators=gci_score&actors=CAN"));
        assertNotEquals(tag, tag("observations.jsonl?indicators=gci_score&actors=PER"));
        assertNotEquals(tag, tag("observations.metadata.json?indicators=gci_score&actors=PER"));
    }

    private String tag(String file) {
        return Download.of(exports, file).header("ETag");
    }

    @Test
    void theCompressedTableIsTheSame() throws IOException {
        Download plain = Download.of(exports, PERU);
        Download zipped = Download.of(exports, PERU, "Accept-Encoding", "gzip");
        assertEquals("gzip", zipped.header("Content-Encoding"));
        assertEquals("Accept, Accept-Encoding", zipped.header("Vary"));
        assertNotEquals(plain.header("ETag"), zipped.header("ETag"));
        assertArrayEquals(
                plain.response().body(),
                new GZIPInputStream(new ByteArrayInputStream(zipped.response().body())).readAllBytes());
        assertEquals(
                304,
                Download.of(exports, PERU, "Accept-Encoding", "gzip", "If-None-Match", zipped.header("ETag"))
                        .status());
    }

    @Test
    void aTableIsCompressedIfTheClientPrefersIt() {
        assertEquals(
                "gzip", Download.of(exports, PERU, "Accept-Encoding", "gzip").header("Content-Encoding"));
        assertEquals(
                "gzip",
                Download.of(exports, PERU, "Accept-Encoding", "gzip;q=0.5, identity;q=0.2")
                        .header("Content-Encoding"));
        assertNull(Download.of(exports, PERU, "Accept-Encoding", "gzip;q=0.5, identity")
                .header("Content-Encoding"));
        assertNull(Download.of(exports, PERU, "Accept-Encoding", "gzip;q=0").header("Content-Encoding"));
    }

    @Test
    void headIsGetWithoutABody() {
        Download get = Download.of(exports, PERU);
        Download head = Download.by("HEAD", exports, PERU);
        assertEquals(200, head.status());
        assertEquals(0, head.response().body().length);
        for (String name : List.of("ETag", "Content-Type", "Content-Disposition", "Link", "Cache-Control")) {
            assertEquals(get.header(name), head.header(name));
        }
        assertEquals(
                400, Download.by("HEAD", exports, "observations.csv?actors=XYZ").status());
    }

    @Test
    void otherMethodsAndMediaTypesAreRefused() {
        Download posted = Download.by("POST", exports, PERU);
        assertEquals(405, posted.status());
        assertEquals("GET, HEAD, OPTIONS", posted.header("Allow"));
        assertRefused(posted, "METHOD_NOT_ALLOWED");
        Download options = Download.by("OPTIONS", exports, PERU);
        assertEquals(204, options.status());
        assertEquals("GET, HEAD, OPTIONS", options.header("Allow"));
        Download picture = Download.of(exports, PERU, "Accept", "image/png");
        assertEquals(406, picture.status());
        assertRefused(picture, "NOT_ACCEPTABLE");
        assertEquals(
                200,
                Download.of(exports, PERU, "Accept", "text/html, */*;q=0.1").status());
        assertEquals(200, Download.of(exports, PERU, "Accept", "text/*").status());
        assertEquals(404, Download.of(exports, "nothing.csv").status());
    }

    @Test
    void whatTheApiRefusesIsRefusedWithItsCode() {
        assertAll(Stream.of(
                        "observations.csv?indicators=gci_scor UNKNOWN_CODE indicators unknown indicator 'gci_scor'; did you mean 'gci_score'?",
                        "observations.csv?actors=YUG RETIRED_CODE actors code 'YUG' is withdrawn with Yugoslavia; use BIH or HRV or MKD or MNE or SRB or SVN",
                        "observations.csv?among.memberOf=PE UNKNOWN_CODE among.memberOf unknown organisation 'PE'",
                        "observations.csv?years.from=2021&years.to=2020 BAD_ARGUMENT years 'years' runs from 2021 to 2020: from lies after to",
                        "ranking.csv?indicator=x UNKNOWN_CODE indicator unknown indicator 'x'",
                        "comparison.csv?actors=PER,PE BAD_ARGUMENT actors 'actors' names an actor twice; the different ones are PER",
                        "observations.metadata.json?sources=X UNKNOWN_CODE sources unknown source 'X'")
                .map(line -> () -> assertRefusal(line)));
    }

    @Test
    void anUnknownParameterOrValueIsRefused() {
        assertAll(Stream.of(
                        "observations.csv?indicator=gci_score BAD_ARGUMENT indicator unknown parameter 'indicator'; did you mean 'indicators'?",
                        "observations.csv?years=2020 BAD_ARGUMENT years unknown parameter 'years'; it has parts: 'years.from', 'years.to'",
                        "observations.csv?years.from=20x BAD_ARGUMENT years.from 'years.from' takes a whole number",
                        "observations.csv?years.from=02020 BAD_ARGUMENT years.from 'years.from' takes a whole number",
                        "observations.csv?years.from=%2B2020 BAD_ARGUMENT years.from 'years.from' takes a whole number",
                        "observations.csv?years.from=%D9%A2%D9%A0%D9%A2%D9%A0 BAD_ARGUMENT years.from 'years.from' takes a whole number",
                        "observations.csv?value.from=%D9%A5 BAD_ARGUMENT value.from 'value.from' takes a number",
                        "observations.csv?years.from=99999999999 BAD_ARGUMENT years.from 'years.from' takes a whole number",
                        "observations.csv?value.from=NaN BAD_ARGUMENT value.from 'value.from' takes a number",
                        "observations.csv?value.to=1e999 BAD_ARGUMENT value.to 'value.to' takes a number",
                        "observations.csv?latest=yes BAD_ARGUMENT latest 'latest' takes true or false",
                        "observations.csv?latest=true&latest=true BAD_ARGUMENT latest 'latest' takes one value, and has 2",
                        "observations.csv?asPublishedBy=2023-02-30 BAD_ARGUMENT asPublishedBy 'asPublishedBy' takes a calendar date such as 2020-02-20",
                        "observations.csv?indicators= BAD_ARGUMENT indicators 'indicators' has an empty value; give one, or leave the parameter out if it is optional",
                        "observations.csv?among.not.not.not.not.not.not.not.not.codes=PE BAD_ARGUMENT among.not.not.not.not.not.not.not.not.codes"
                                + " 'among.not.not.not.not.not.not.not.not.codes' goes too deep: at most 8 points are read",
                        "ranking.csv BAD_ARGUMENT indicator 'indicator' is needed",
                        "ranking.csv?indicators=gci_score&year=2020 BAD_ARGUMENT indicator 'indicator' is needed, and 'indicators' is no parameter",
                        "comparison.csv?Actors=PER,CAN BAD_ARGUMENT actors 'actors' is needed, and 'Actors' is no parameter",
                        "comparison.csv BAD_ARGUMENT actors 'actors' is needed",
                        "norms.csv?framework=UN BAD_ARGUMENT framework unknown parameter 'framework'; known are '",
                        "datapackage.json?x=1 BAD_ARGUMENT x unknown parameter 'x'")
                .map(line -> () -> assertRefusal(line)));
        assertRefused(Download.of(exports, "observations.csv?actors=%00"), "BAD_REQUEST");
    }

    @Test
    void aSetWithinASetIsRefusedWithTheNamesOfItsParts() {
        for (String set : List.of("among.not", "among.not.not")) {
            String message = Download.of(exports, "observations.csv?" + set + "=EU")
                    .json()
                    .getString("errors[0].message");
            assertTrue(
                    message.startsWith("unknown parameter '" + set + "'; it has parts: '" + set + ".abstainedOn', "),
                    message);
            assertTrue(message.contains("'" + set + ".memberOf'"), message);
        }
        assertRefusal(
                "observations.csv?among.not.memberof=EU BAD_ARGUMENT among.not.memberof unknown parameter 'among.not.memberof'; did you mean 'among.not.memberOf'");
    }

    @Test
    void eachConditionOfTheApiIsAParameter() {
        for (String type : List.of("ObservationFilter", "ActorSet")) {
            String prefix = type.equals("ActorSet") ? "among." : "";
            for (String field : Atlas.ask("{ __type(name: \"" + type + "\") { inputFields { name } } }")
                    .getList("__type.inputFields.name", String.class)) {
                String told = Download.of(exports, "observations.csv?" + prefix + field + "=")
                        .json()
                        .getString("errors[0].message");
                assertTrue(
                        told.contains("' has an empty value") || told.contains("it has parts: ") || field.equals("not"),
                        told);
            }
        }
    }

    private void assertRefusal(String line) {
        String[] parts = line.split(" ", 4);
        Download refused = Download.of(exports, parts[0]);
        assertEquals(400, refused.status(), line);
        assertRefused(refused, parts[1]);
        assertEquals(parts[2], refused.json().getString("errors[0].extensions.argument"));
        String message = refused.json().getString("errors[0].message");
        assertTrue(message.startsWith(parts[3]), message);
    }

    private static void assertRefused(Download refused, String code) {
        assertEquals(code, refused.json().getString("errors[0].extensions.code"), refused.text());
        assertEquals("application/json; charset=utf-8", refused.header("Content-Type"));
        assertEquals("no-store", refused.header("Cache-Control"));
        assertNull(refused.header("ETag"));
        assertNull(refused.header("Content-Disposition"));
    }
}
