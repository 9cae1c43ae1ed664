package org.cyberatlas.page;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says beside the rows: orders, last rounds, and what is not known. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TruthfulPagesTest {

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
}
