package org.cyberatlas.node;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class NodeTest {

    private static final String PERU = "Q291bnRyeTpQRVI";
    private static final String CANADA = "Q291bnRyeTpDQU4";
    private static final String UNION = "T3JnYW5pc2F0aW9uOkVV";
    private static final String NO_COUNTRY = "Q291bnRyeTpaWlo";
    private static final String NO_TYPE = "Tm9wZTox";

    /** A listing of each type that has ids, as a path. */
    private static final Map<String, String> LISTINGS = Map.ofEntries(
            Map.entry("Country", "countries"),
            Map.entry("Organisation", "organisations"),
            Map.entry("Indicator", "indicators"),
            Map.entry("Observation", "observations"),
            Map.entry("Norm", "norms"),
            Map.entry("LawPrinciple", "lawPrinciples"),
            Map.entry("Measure", "measures"),
            Map.entry("Process", "processes"),
            Map.entry("Instrument", "instruments"),
            Map.entry("Dialogue", "dialogues"),
            Map.entry("DialogueRound", "dialogueRounds"),
            Map.entry("Partnership", "partnerships"),
            Map.entry("Initiative", "initiatives"),
            Map.entry("Finding", "findings"),
            Map.entry("Position", "positions"),
            Map.entry("Discrepancy", "discrepancies"),
            Map.entry("Gap", "gaps"),
            Map.entry("Vote", "votes"),
            Map.entry("TimelineEvent", "timeline"),
            Map.entry("Strategy", "strategies"),
            Map.entry("Law", "laws"),
            Map.entry("ResponseTeam", "responseTeams"),
            Map.entry("CyberOperation", "cyberOperations"),
            Map.entry("Attribution", "attributions"),
            Map.entry("SanctionRegime", "sanctionRegimes"),
            Map.entry("Project", "projects"),
            Map.entry("Source", "sources"),
            Map.entry("Change", "changes(since: \"2000-01-01\")"),
            Map.entry("Membership", "organisation(code: \"EU\").members"),
            Map.entry("Endorsement", "organisation(code: \"EU\").endorsements"),
            Map.entry("Commitment", "instrument(code: \"BUDAPEST\").parties"),
            Map.entry("ProcessMember", "process(code: \"GGE-2012\").seats"),
            Map.entry("PartnershipMember", "partnership(code: \"FOC\").members"));

    @Test
    void idsOfEveryTypeIdentifyTheirNode() {
        List<String> types =
                ask("{ __type(name: \"Node\") { possibleTypes { name } } }").getList("__type.possibleTypes.name");
        assertEquals(new TreeSet<>(LISTINGS.keySet()), new TreeSet<>(types));
        for (String type : types) {
            String listing = LISTINGS.get(type);
            String page = listing.endsWith(")")
                    ? listing.substring(0, listing.length() - 1) + ", first: 100)"
                    : listing + "(first: 100)";
            List<String> ids = ask("{ " + page.replace(".", " { ") + " { nodes { id } } }"
                            + (listing.contains(".") ? " }" : ""))
                    .getList(listing.replaceFirst("\\(.*\\)", "") + ".nodes.id");
            assertFalse(ids.isEmpty(), type);
            assertEquals(Set.copyOf(ids).size(), ids.size(), type);
            JsonPath nodes = ask("{ nodes(ids: " + literal(ids) + ") { id __typename } }");
            assertEquals(ids, nodes.getList("nodes.id"), type);
            assertEquals(Set.of(type), Set.copyOf(nodes.getList("nodes.__typename")));
        }
    }

    @Test
    void idsStayTheSameOverReleases() {
        JsonPath data =
                ask("{ country(code: \"PER\") { id } actor(code: \"EU\") { id } norm(code: \"UN-NORM-10\") { id } }");
        assertEquals(PERU, data.getString("country.id"));
        assertEquals(UNION, data.getString("actor.id"));
        assertEquals("Tm9ybTpVTi1OT1JNLTEw", data.getString("norm.id"));
    }

    @Test
    void anUnknownIdIsNull() {
        assertNull(ask("{ node(id: \"" + NO_COUNTRY + "\") { id } }").get("node"));
        // Well-formed, but a country's code in an organisation's id.
        assertNull(ask("{ node(id: \"T3JnYW5pc2F0aW9uOlBFUg\") { id } }").get("node"));
        // A key of an observation beyond the range of the database.
        assertNull(ask("{ node(id: \"T2JzZXJ2YXRpb246OTk5OTk5OTk5OTk5OTk5OTk5OQ\") { id } }")
                .get("node"));
    }

    @Test
    void aMalformedIdIsAnErrorWithItsPath() {
        JsonPath response = askExpectingError(
                "{ good: node(id: \"" + PERU + "\") { id } bad: node(id: \"PER\") { id } strange: node(id: \"" + NO_TYPE
                        + "\") { id } padded: node(id: \"" + PERU + "=\") { id } }");
        assertEquals(PERU, response.getString("data.good.id"));
        assertEquals(List.of(List.of("bad"), List.of("strange"), List.of("padded")), response.getList("errors.path"));
        assertEquals(Set.of("BAD_ID"), Set.copyOf(response.getList("errors.extensions.code")));
    }

    @Test
    void nodesKeepTheOrderOfTheIdsAndTheirNumber() {
        JsonPath data = ask("{ nodes(ids: " + literal(List.of(UNION, NO_COUNTRY, PERU, UNION)) + ") { id } }");
        assertEquals(4, data.getList("nodes").size());
        assertEquals(UNION, data.getString("nodes[0].id"));
        assertNull(data.get("nodes[1]"));
        assertEquals(PERU, data.getString("nodes[2].id"));
        assertEquals(UNION, data.getString("nodes[3].id"));
        assertEquals(List.of(), ask("{ nodes(ids: []) { id } }").getList("nodes"));
    }

    @Test
    void moreThanAHundredIdsAreRefused() {
        JsonPath response = askExpectingError("{ nodes(ids: " + literal(Collections.nCopies(101, PERU)) + ") { id } }");
        assertEquals("BAD_ARGUMENT", response.getString("errors[0].extensions.code"));
        assertTrue(response.getString("errors[0].message").contains("100"));
    }

    @Test
    void nodesTakeOneStatementPerType() {
        List<String> few = roundsAndCommitments(1);
        List<String> many = roundsAndCommitments(10);
        assertEquals(20, many.size());
        assertEquals(
                2,
                Statements.during("{ nodes(ids: " + literal(few) + ") { id } }").count());
        assertEquals(
                2,
                Statements.during("{ nodes(ids: " + literal(many) + ") { id } }")
                        .count());
        assertEquals(
                1,
                Statements.during("{ a: node(id: \"" + many.get(0) + "\") { id } b: node(id: \"" + many.get(1)
                                + "\") { id } }")
                        .count());
    }

    @Test
    void nodesInMemoryTakeNone() {
        assertEquals(
                0,
                Statements.during("{ nodes(ids: " + literal(List.of(PERU, UNION, CANADA)) + ") { id } }")
                        .count());
    }

    private static List<String> roundsAndCommitments(int each) {
        JsonPath data = ask(
                "{ dialogueRounds(first: %1$d) { nodes { id } } instrument(code: \"BUDAPEST\") { parties(first: %1$d) { nodes { id } } } }"
                        .formatted(each));
        List<String> ids = new ArrayList<>(data.<String>getList("dialogueRounds.nodes.id"));
        ids.addAll(data.getList("instrument.parties.nodes.id"));
        return ids;
    }

    private static String literal(List<String> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "[", "]"));
    }
}
