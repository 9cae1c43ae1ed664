package org.cyberatlas.norm;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.IntStream;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class NormTest {

    @Test
    void theSixthNormIsTheOneAboutCriticalInfrastructure() {
        JsonPath data = ask("""
                { norm(code: "un-norm-06") { code number letter title summary subject direction binding framework
                    document paragraph adopted verification source { code } } }""");
        data.setRootPath("data.norm");
        assertEquals("UN-NORM-06", data.getString("code"));
        assertEquals(6, data.getInt("number"));
        assertEquals("f", data.getString("letter"));
        assertEquals("Do not damage critical infrastructure", data.getString("title"));
        assertEquals(
                "A State does not carry out, or knowingly support, ICT activity that breaches its duties under"
                        + " international law and deliberately damages critical infrastructure or otherwise impairs"
                        + " its use for serving the public.",
                data.getString("summary"));
        assertEquals("CRITICAL_INFRASTRUCTURE", data.getString("subject"));
        assertEquals("DO_NOT", data.getString("direction"));
        assertFalse(data.getBoolean("binding"));
        assertEquals("UN_GGE_2015", data.getString("framework"));
        assertEquals("A/70/174", data.getString("document"));
        assertEquals("13(f)", data.getString("paragraph"));
        assertEquals("2015-07-22", data.getString("adopted"));
        assertEquals("PRIMARY", data.getString("verification"));
        assertEquals("DFAT_ANNEX_C", data.getString("source.code"));
    }

    @Test
    void normsOnOneSubjectAreRelated() {
        JsonPath data = ask("""
                { norms { nodes { code related { code } } } }""");
        assertEquals(
                List.of("UN-NORM-07", "UN-NORM-08"),
                data.getList("norms.nodes.find { it.code == 'UN-NORM-06' }.related.code"));
        assertEquals(
                List.of("UN-NORM-06", "UN-NORM-08"),
                data.getList("norms.nodes.find { it.code == 'UN-NORM-07' }.related.code"));
    }

    @Test
    void thereAreElevenNormsInTheOrderOfTheReport() {
        JsonPath data = ask("{ norms { totalCount nodes { number } } }");
        assertEquals(11, data.getInt("norms.totalCount"));
        assertEquals(IntStream.rangeClosed(1, 11).boxed().toList(), data.getList("norms.nodes.number"));
    }

    @Test
    void threeNormsAskStatesToRefrain() {
        JsonPath data = ask("""
                { norms(framework: "un_gge_2015", direction: DO_NOT) { totalCount nodes { code } } }""");
        assertEquals(List.of("UN-NORM-03", "UN-NORM-06", "UN-NORM-11"), data.getList("norms.nodes.code"));
    }

    @Test
    void normsArePagedWithTheTotalOfAll() {
        JsonPath first = ask("{ norms(first: 5) { totalCount edges { cursor node { number } } } }");
        assertEquals(11, first.getInt("norms.totalCount"));
        assertEquals(List.of(1, 2, 3, 4, 5), first.getList("norms.edges.node.number"));
        JsonPath second = ask("{ norms(first: 5, after: \"%s\") { totalCount nodes { number } } }"
                .formatted(first.getString("norms.edges[4].cursor")));
        assertEquals(11, second.getInt("norms.totalCount"));
        assertEquals(List.of(6, 7, 8, 9, 10), second.getList("norms.nodes.number"));
    }

    @Test
    void aCodeThatNamesNoNormIsNull() {
        assertNull(ask("{ norm(code: \"UN-NORM-12\") { code } }").get("norm"));
    }

    @Test
    void anUnknownFrameworkIsRefusedWithTheNearestOne() {
        JsonPath response = askExpectingError("{ norms(framework: \"UN_GGE_2051\") { totalCount } }");
        assertEquals("UNKNOWN_CODE", response.getString("errors[0].extensions.code"));
        assertEquals(
                "unknown framework 'UN_GGE_2051'; did you mean 'UN_GGE_2015'?",
                response.getString("errors[0].message"));
    }
}
