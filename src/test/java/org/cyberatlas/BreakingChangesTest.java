package org.cyberatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Changes of the schema that break clients, each of which is named: one from the contract in its decision, one from a released
 * version in the changelog.
 */
class BreakingChangesTest {

    private static final Path SERVED =
            Path.of("docs", "schema.graphql"); // SchemaTest keeps it equal to the one that is served
    private static final Path CONTRACT = Path.of("src/test/resources/contract.graphql");
    private static final Path DEPARTURES = Path.of("docs/decisions/0007-departures-from-the-contract.md");
    /** The schema of each released version of this major version, put there when it is released. */
    private static final Path RELEASED = Path.of("src/test/resources/released");

    private static final Path CHANGELOG = Path.of("CHANGELOG.md");

    @Test
    void departuresFromTheContractAreDecided() throws IOException {
        assertEquals(List.of(), unexplained(CONTRACT, DEPARTURES));
    }

    @Test
    void changesFromReleasedVersionsAreInTheChangelog() throws IOException {
        if (!Files.exists(RELEASED)) {
            return; // nothing is released yet
        }
        List<String> unexplained = new ArrayList<>();
        try (Stream<Path> versions = Files.list(RELEASED)) {
            for (Path version : versions.sorted().toList()) {
                unexplained.addAll(unexplained(version, CHANGELOG));
            }
        }
        assertEquals(List.of(), unexplained);
    }

    @Test
    void eachKindOfChangeHasASentence() {
        String before = """
                type Query { actor(code: String!, first: Int = 50): Actor!  gone: Int  all(filter: Filter): [Actor!]!  one: Thing  kind: Kind }
                type Actor { name: String!  year: Int  label(lang: String): String }
                type Other { value: Float }
                union Thing = Actor | Other
                enum Kind { STATE ORGANISATION }
                input Filter { preferred: Boolean = true  from: Int }
                """;
        String after = """
                type Query { actor(code: String!, first: Int = 20, at: Int!): Actor!  all(filter: Filter): [Actor]!  one: Thing  kind: Kind  new: Int }
                type Actor { name: String  year: String  label: String }
                union Thing = Actor
                enum Kind { STATE }
                input Filter { preferred: Boolean = false  from: Int!  until: Int }
                """;
        assertEquals(
                List.of(
                        "Actor.label: less arguments on field 'Actor.label' of type 'Actor' than the old API",
                        "Actor.name: changed field 'Actor.name' from type 'String!' to 'String'",
                        "Actor.year: changed field 'Actor.year' from type 'Int' to 'String'",
                        "Filter.from: changed input field 'from' from type 'Int' to 'Int!'",
                        "Filter.preferred: changed default from 'true' to 'false'",
                        "Kind.ORGANISATION was removed",
                        "Query.actor: changed default value on argument named 'first' on field 'Query.actor' of type 'Query",
                        "Query.actor: made the new argument 'at' on field 'Query.actor' non null and more strict for old consumers",
                        "Query.all: changed field 'Query.all' from type '[Actor!]!' to '[Actor]!'",
                        "Query.gone was removed",
                        "Thing.Other was removed"),
                BreakingChanges.between(before, after));
        assertEquals(List.of(), BreakingChanges.between(before, before));
    }

    private static List<String> unexplained(Path promised, Path document) throws IOException {
        String explained = Files.readString(document);
        return BreakingChanges.between(Files.readString(promised), Files.readString(SERVED)).stream()
                .filter(change -> !explained.contains("`" + change.split("[: ]", 2)[0] + "`"))
                .map(change -> promised.getFileName() + ": " + change)
                .toList();
    }
}
