package org.cyberatlas.actor;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CountriesTest {

    @Test
    void countriesAreOrderedByCodeByDefault() {
        JsonPath data = ask("""
                { byCode: countries(first: 2) { totalCount nodes { code } }
                  byName: countries(orderBy: NAME, first: 3) { nodes { name } }
                  last: countries(orderBy: NAME, last: 1) { nodes { name } pageInfo { hasNextPage hasPreviousPage } }
                  backwards: countries(orderBy: NAME_DESCENDING, first: 1) { nodes { name } } }""");
        assertEquals(250, data.getInt("byCode.totalCount"));
        assertEquals(List.of("ABW", "AFG"), data.getList("byCode.nodes.code"));
        assertEquals(List.of("Afghanistan", "Åland Islands", "Albania"), data.getList("byName.nodes.name"));
        assertEquals(List.of("Zimbabwe"), data.getList("last.nodes.name"));
        assertEquals("Zimbabwe", data.getString("backwards.nodes[0].name"));
        assertTrue(data.getBoolean("last.pageInfo.hasPreviousPage"));
    }

    @Test
    void pagesByNameFollowEachOtherInBothDirections() {
        List<String> forwards = new ArrayList<>();
        String after = "";
        for (boolean more = true; more; ) {
            JsonPath page = ask("{ countries(orderBy: NAME, first: 100" + after
                    + ") { nodes { code } pageInfo { hasNextPage endCursor } } }");
            forwards.addAll(page.getList("countries.nodes.code"));
            after = ", after: \"" + page.getString("countries.pageInfo.endCursor") + "\"";
            more = page.getBoolean("countries.pageInfo.hasNextPage");
        }
        List<String> backwards = new ArrayList<>();
        String before = "";
        for (boolean more = true; more; ) {
            JsonPath page = ask("{ countries(orderBy: NAME, last: 90" + before
                    + ") { nodes { code } pageInfo { hasPreviousPage startCursor } } }");
            List<String> codes = new ArrayList<>(page.getList("countries.nodes.code"));
            Collections.reverse(codes);
            backwards.addAll(codes);
            before = ", before: \"" + page.getString("countries.pageInfo.startCursor") + "\"";
            more = page.getBoolean("countries.pageInfo.hasPreviousPage");
        }
        Collections.reverse(backwards);
        assertEquals(250, Set.copyOf(forwards).size());
        assertEquals(forwards, backwards);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor =
                ask("{ countries(first: 1) { pageInfo { endCursor } } }").getString("countries.pageInfo.endCursor");
        JsonPath response =
                askExpectingError("{ countries(orderBy: NAME, after: \"" + cursor + "\") { nodes { code } } }");
        assertEquals("BAD_CURSOR", response.getString("errors[0].extensions.code"));
    }

    @Test
    void aPartOfAnyStoredNameFindsWhateverTheAccents() {
        JsonPath data = ask("""
                { french: countries(nameContains: "perou") { nodes { code } }
                  spanish: countries(nameContains: "ESTADOS UNIDOS DE") { nodes { code } }
                  apostrophe: countries(nameContains: "cote d'ivoire") { nodes { code } }
                  without: countries(nameContains: "cote divoire") { nodes { code } }
                  formal: countries(nameContains: "republic of peru") { nodes { code } }
                  wildcard: countries(nameContains: "p_ru") { totalCount }
                  organisation: actors(nameContains: "freedom online") { nodes { code } } }""");
        assertEquals(List.of("PER"), data.getList("french.nodes.code"));
        assertEquals(List.of("USA"), data.getList("spanish.nodes.code"));
        assertEquals(List.of("CIV"), data.getList("apostrophe.nodes.code"));
        assertEquals(List.of("CIV"), data.getList("without.nodes.code"));
        assertEquals(List.of("PER"), data.getList("formal.nodes.code"));
        assertEquals(0, data.getInt("wildcard.totalCount"));
        assertEquals(List.of("FOC"), data.getList("organisation.nodes.code"));
    }

    @Test
    void anEmptyNameIsRefused() {
        for (String empty : List.of("", "  ", "%")) {
            JsonPath response = askExpectingError("{ countries(nameContains: \"" + empty + "\") { totalCount } }");
            assertEquals("BAD_ARGUMENT", response.getString("errors[0].extensions.code"));
            assertEquals("nameContains", response.getString("errors[0].extensions.argument"));
        }
    }

    @Test
    void aliasesWithDifferentSetsKeepTheirOwnData() {
        JsonPath data = ask("""
                { union: countries(among: {memberOf: ["EU"]}) { totalCount } oecd: countries(among: {subregions: ["Northern America"]})
                    { nodes { code } } }""");
        assertEquals(27, data.getInt("union.totalCount"));
        assertEquals(List.of("BMU", "CAN", "GRL", "SPM", "USA"), data.getList("oecd.nodes.code"));
    }

    @Test
    void correctedCellsHaveTheCurrentNames() {
        JsonPath data = ask("""
                { kosovo: country(code: "XK") { region subregion m49 }
                  kazakhstan: country(code: "KAZ") { capital } palau: country(code: "PLW") { capital }
                  bosnia: country(code: "BIH") { name } verde: country(code: "CPV") { name }
                  turkey: country(code: "TUR") { officialName }
                  kuwait: country(code: "KWT") { location { latitude longitude } } }""");
        assertNull(data.get("kosovo.region"));
        assertNull(data.get("kosovo.subregion"));
        assertEquals("Astana", data.getString("kazakhstan.capital"));
        assertEquals("Ngerulmud", data.getString("palau.capital"));
        assertEquals("Bosnia and Herzegovina", data.getString("bosnia.name"));
        assertEquals("Cabo Verde", data.getString("verde.name"));
        assertEquals("Republic of Türkiye", data.getString("turkey.officialName"));
        assertTrue(data.getFloat("kuwait.location.longitude") > 47);
    }

    @Test
    void aPageCostsNoStatementHoweverLong() {
        assertEquals(
                0,
                Statements.during(
                                "{ countries(first: 5) { nodes { code name } edges { cursor } pageInfo { endCursor } } }")
                        .count());
        assertEquals(
                0,
                Statements.during("{ countries(first: 200) { nodes { code name } } }")
                        .count());
        assertEquals(
                0,
                Statements.during("{ countries(first: 5) { totalCount nodes { code } } }")
                        .count());
    }
}
