package org.cyberatlas.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.parser.ParserOptions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of the GraphQL specification from which the engine departs. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SpecificationTest {

    @TestHTTPResource("/graphql")
    URL endpoint;

    private GraphQLClient caller;

    @BeforeEach
    void call() {
        caller = GraphQLClient.of(endpoint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query($c: String = \"PE\") { country(code: $c) { code } } | c | code",
                "query($k: DialogueKind = CYBER_DIALOGUE) { dialogues(kinds: [$k]) { totalCount } } | k | kinds",
                "query($s: String = \"x\") { search(text: $s) { totalCount } } | s | text",
                "query($i: String = \"x\") { observations(filter: {indicators: [\"a\", $i]}) { totalCount } } | i | filter.indicators",
                "query($b: Boolean = true) { __typename @include(if: $b) } | b | if",
                "query($b: Boolean = true) { release { version @skip(if: $b) } } | b | if",
                "query($b: Boolean = true) { ... @include(if: $b) { __typename } } | b | if",
                "query($b: Boolean = true) { ...f @skip(if: $b) } fragment f on Query { __typename } | b | if",
                "query($n: String = \"Query\") { __type(name: $n) { name } } | n | name",
                "query($a: [String!] = [\"PE\", \"CA\"]) { compare(actors: $a) { rows { year } } } | a | actors",
                "query($i: ID = \"x\") { nodes(ids: [$i]) { id } } | i | ids",
            })
    void aNullInPlaceOfADefaultIsRefusedForANonNullType(String document, String variable, String argument) {
        Reply refused = ask(document, variable, null);
        assertEquals(400, refused.status(), refused.text());
        assertEquals("BAD_ARGUMENT", refused.code(), refused.text());
        assertEquals(argument, refused.json().getString("errors[0].extensions.argument"));
        assertTrue(refused.json().getString("errors[0].message").contains("'" + variable + "'"), refused.text());
        assertNotNull(refused.json().get("errors[0].locations[0].line"), refused.text());
    }

    @Test
    void aNullIsAcceptedForANullableArgumentOrASkippedField() {
        assertNull(ask("query($k: [DialogueKind!]) { dialogues(kinds: $k) { totalCount } }", "k", null)
                .code());
        Map<String, Object> variables = new HashMap<>();
        variables.put("c", null);
        variables.put("with", false);
        Reply leftOut = send(
                "query($c: String = \"PE\", $with: Boolean!) { __typename country(code: $c) @include(if: $with) { code } }",
                variables);
        assertEquals("Query", leftOut.json().getString("data.__typename"), leftOut.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __type(name: \"Topic\") { enumValues(includeDeprecated: null) { name } } }",
                "{ __type(name: \"Country\") { fields(includeDeprecated: null) { name } } }",
                "{ __type(name: \"ObservationFilter\") { inputFields(includeDeprecated: null) { name } } }",
                "{ __type(name: \"Query\") { fields { args(includeDeprecated: null) { name } } } }",
                "{ __schema { directives { args(includeDeprecated: null) { name } } } }",
                "query($d: Boolean) { __schema { types { fields(includeDeprecated: $d) { name } } } }"
            })
    void introspectionAcceptsANullForNoDeprecatedMembers(String document) {
        Reply asked = ask(document, "d", null);
        assertNull(asked.code(), asked.text());
        assertEquals(
                caller.ask(document.replace("null", "false")
                                .replace("$d)", "false)")
                                .replace("query($d: Boolean)", ""))
                        .json()
                        .getMap("data"),
                asked.json().getMap("data"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u{FFFFFFFF}",
                "\\u{110000}",
                "\\u{99999999999999999999}",
                "\\uD83D\\u{FFFFFFFF}",
                "\\uD83D",
                "\\uDE00\\uD83D"
            })
    void anEscapeBeyondUnicodeIsASyntaxError(String escape) {
        Reply refused = caller.ask("{\n country(code: \"" + escape + "\") { code } }");
        assertEquals(400, refused.status(), refused.text());
        assertEquals("SYNTAX_ERROR", refused.code(), refused.text());
        assertEquals(2, refused.json().getInt("errors[0].locations[0].line"));
    }

    @Test
    void anEscapeWithinUnicodeIsTheCharacter() {
        for (String escape : List.of("\\u0050E", "\\u{50}E", "\\u{00000050}E")) {
            Reply reply = caller.ask("{ country(code: \"" + escape + "\") { code } }");
            assertEquals("PER", reply.json().getString("data.country.code"), reply.text());
        }
    }

    @Test
    void blockStringsAreThoseOfTheSpecification() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertBlock("PE", end + " PE" + end);
            assertBlock("a|  b||c", end + "    a" + end + "      b" + end + end + "    c" + end + "  ");
            assertBlock("a|b", "a" + end + "    b" + end);
            assertBlock("a||b", end + "    a" + end + "  " + end + "    b");
            assertBlock("a|  |b", end + "  a" + end + "    " + end + "  b");
            assertBlock("a|\t|b", end + "\ta" + end + "\t\t" + end + "\tb");
            assertBlock("  a|b", "  a" + end + "b");
            assertBlock("", end + "  " + end + "\t" + end);
            Reply peru = caller.ask("{ country(code: \"\"\"" + end + " PE" + end + "\"\"\") { code } }");
            assertEquals("PER", peru.json().getString("data.country.code"), peru.text());
        }
        assertBlock("a \"\"\" b \\n", "a \\\"\"\" b \\n");
    }

    private static void assertBlock(String value, String raw) {
        Document document = new DocumentParser(ParserOptions.getDefaultOperationParserOptions())
                .document("{ a(b: \"\"\"" + raw + "\"\"\") }");
        Field field = (Field) document.getDefinitionsOfType(OperationDefinition.class)
                .get(0)
                .getSelectionSet()
                .getSelections()
                .get(0);
        StringValue text = (StringValue) field.getArguments().get(0).getValue();
        assertEquals(value.replace('|', '\n'), text.getValue());
    }

    @Test
    void everyLineEndCountsInLocations() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Reply refused = caller.ask("{" + end + "# c" + end + end + " nonsense }");
            assertEquals(4, refused.json().getInt("errors[0].locations[0].line"), refused.text());
            assertEquals(2, refused.json().getInt("errors[0].locations[0].column"), refused.text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"d\" query A { __typename }",
                "\"\"\"\nSeveral\n lines\n\"\"\"\nquery A { __typename }",
                "\"f 😀\" fragment f on Query { __typename } \"q\" query A { ...f }",
                "query A(\"a variable\" $a: Boolean = true) { __typename @include(if: $a) }",
                "query A($s: String = \"x\", \"\"\"b\"\"\" $b: Boolean = true) { __typename @include(if: $b) s: country(code: $s) { code } }",
                "query A($s: String = \"x\" $b: Boolean = true) { __typename @include(if: $b) s: country(code: $s) { code } }",
                "# \"c\"\n\"d\" query A { __typename } # query"
            })
    void descriptionsAreIgnoredByTheEngine(String document) {
        Reply reply = caller.ask(document);
        assertNull(reply.code(), reply.text());
        assertEquals("Query", reply.json().getString("data.__typename"));
    }

    @Test
    void aVariableKeepsItsDefaultBesideADescription() {
        Reply reply = caller.ask("query($c: String! = \"PE\" \"\"\"d\"\"\" $u: Boolean = true)"
                + " { country(code: $c) { code @include(if: $u) } }");
        assertEquals("PER", reply.json().getString("data.country.code"), reply.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"d\" { __typename }",
                "\"d\" \"e\" query A { __typename }",
                "query \"d\" A { __typename }",
                "query A \"d\" { __typename }",
                "{ \"d\" __typename }",
                "{ country(\"d\" code: \"PE\") { code } }",
                "query A { __typename } \"d\"",
                "query A($a: Boolean \"d\") { __typename }"
            })
    void aDescriptionElsewhereIsASyntaxError(String document) {
        assertEquals("SYNTAX_ERROR", caller.ask(document).code());
    }

    @Test
    void aLocationBehindADescriptionIsThatOfTheText() {
        Reply refused = caller.ask("\"\"\"\n😀\n\"\"\" query A { nonsense }");
        assertEquals(3, refused.json().getInt("errors[0].locations[0].line"), refused.text());
        assertEquals(15, refused.json().getInt("errors[0].locations[0].column"), refused.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ a: __type(name: \"Country\") { name } b: __type(name: \"Actor\") { name } }",
                "{ __schema { queryType { name } } again: __schema { types { name } } }",
                "{ __type(name: \"Country\") { fields { name } more: fields { type { name } } } }",
                "{ __schema { types { name fields { name type { name ofType { name ofType { name } } } } interfaces { name } possibleTypes { name } } } }",
                "{ __type(name: \"Country\") { interfaces { interfaces { name } possibleTypes { fields { name } } } } }",
                "{ __type(name: \"Country\") { fields { type { fields { type { name } } } } } }",
                "query { a: __type(name: \"Country\") { ...t } b: __type(name: \"Period\") { ...t } c: __type(name: \"Topic\") { ...t } }"
                        + " fragment t on __Type { kind fields { name args { name type { name } } } inputFields { name } enumValues { name } }"
            })
    void introspectionOfAnyShapeIsExecuted(String document) {
        Reply reply = caller.ask(document);
        assertNull(reply.code(), reply.text());
        assertFalse(reply.json().getMap("data").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fields { name }",
                "fields { args { type { name } } }",
                "interfaces { name } possibleTypes { name fields { name } }",
            })
    void introspectionThatGrowsWithEachLevelIsRefused(String last) {
        String below =
                "on __Type { possibleTypes { name } fields { type { ...%1$s ofType { ...%1$s ofType { ...%1$s ofType { ...%1$s } } } } } }";
        String document = "{ __schema { types { ...a } } }"
                + " fragment a " + below.formatted("b")
                + " fragment b " + below.formatted("c")
                + " fragment c " + below.formatted("d")
                + " fragment d on __Type { " + last + " }";
        Reply refused = caller.ask(document);
        assertEquals(400, refused.status(), refused.text());
        assertEquals("TOO_COSTLY", refused.code(), refused.text());
        assertEquals(100_000, refused.json().getInt("errors[0].extensions.maximum"));
    }

    private Reply ask(String document, String variable, Object value) {
        return send(document, Collections.singletonMap(variable, value));
    }

    /** A map with a null, which {@link GraphQLClient#ask} does not take. */
    private Reply send(String document, Map<String, Object> variables) {
        return caller.post(
                new JsonObject()
                        .put("query", document)
                        .put("variables", variables)
                        .encode(),
                "Content-Type",
                "application/json",
                "Accept",
                GraphQLClient.GRAPHQL);
    }
}
