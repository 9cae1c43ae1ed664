package org.cyberatlas.norm;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LawPrincipleTest {

    @Test
    void thePrinciplesAreListedByCodeAndAllBind() {
        JsonPath data = ask("{ lawPrinciples { totalCount nodes { code binding } } }");
        assertEquals(9, data.getInt("lawPrinciples.totalCount"));
        assertEquals("LAW-APPLIES-2013", data.getString("lawPrinciples.nodes[0].code"));
        assertEquals("LAW-SOVEREIGNTY-ICT", data.getString("lawPrinciples.nodes[8].code"));
        assertEquals(Set.of(true), Set.copyOf(data.<Boolean>getList("lawPrinciples.nodes.binding")));
    }

    @Test
    void aPrincipleNamesTheReportAndWhereItWasRead() {
        JsonPath data = ask("""
                { lawPrinciples(first: 2) { nodes { title document paragraph verification source { code } }
                    pageInfo { hasNextPage } } }""");
        assertEquals(
                List.of("International law applies", "The Charter applies"), data.getList("lawPrinciples.nodes.title"));
        assertEquals(List.of("A/68/98", "A/70/174"), data.getList("lawPrinciples.nodes.document"));
        assertNull(data.get("lawPrinciples.nodes[0].paragraph"));
        assertEquals("24", data.getString("lawPrinciples.nodes[1].paragraph"));
        assertEquals(List.of("UN_DISARM_INFOSEC", "UNIDIR_SURVEY"), data.getList("lawPrinciples.nodes.source.code"));
        assertTrue(data.getBoolean("lawPrinciples.pageInfo.hasNextPage"));
    }
}
