package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.cyberatlas.engine.plan.Messages;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.GraphQLClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ErrorsTest {

    private static final String PAGE = "query($n: Int) { observations(first: $n) { nodes { value } } }";

    @TestHTTPResource("/graphql")
    URL endpoint;

    private GraphQLClient caller;

    @BeforeEach
    void call() {
        caller = GraphQLClient.of(endpoint);
    }

    @Test
    void anInvalidDocumentIsASyntaxErrorWithItsLocation() {
        Reply refused = caller.ask("{ country(code: ");
        assertEquals("SYNTAX_ERROR", refused.code());
        assertTrue(refused.text().contains("\"locations\":[{\"line\":1,\"column\":"), refused.text());
        assertEquals(1, refused.json().getInt("errors[0].locations[0].line"));
        assertLeaksNothing(refused);
        assertEquals("SYNTAX_ERROR", caller.ask("{ a(b: \"\\u0000\") }").code());
        assertEquals("SYNTAX_ERROR", caller.ask("{ a(b: \"\\uD800\") }").code());
        assertEquals("SYNTAX_ERROR", caller.ask("").code());
    }

    @Test
    void whatDoesNotFitTheSchemaIsAValidationErrorWithItsLocation() {
        Reply refused = caller.ask("{ country(code: \"EE\") { nonsense } }");
        assertEquals("VALIDATION_ERROR", refused.code());
        assertEquals(
                "Field 'nonsense' in type 'Country' is undefined",
                refused.json().getString("errors[0].message"));
        assertEquals(25, refused.json().getInt("errors[0].locations[0].column"));
        assertLeaksNothing(refused);
    }

    @Test
    void errorsInPlainJsonHaveStatus200() {
        Reply refused =
                caller.post("{\"query\":\"{\"}", "Content-Type", "application/json", "Accept", "application/json");
        assertEquals(200, refused.status());
        assertEquals("SYNTAX_ERROR", refused.code());
    }

    @Test
    void anIntIsAnInteger() {
        for (String literal : List.of("\"3\"", "3.7", "99999999999", "true", "[[1]]", "{}", "ABC")) {
            Reply refused = caller.ask("{ observations(first: " + literal + ") { nodes { value } } }");
            assertEquals(400, refused.status(), literal);
            assertEquals("BAD_ARGUMENT", refused.code(), refused.text());
            assertEquals("first", refused.json().getString("errors[0].extensions.argument"));
            assertLeaksNothing(refused);
        }
        for (Object value :
                List.of("3", 3.7, 99_999_999_999L, new BigInteger("9".repeat(40)), true, List.of(1, 2), Map.of())) {
            Reply refused = caller.ask(PAGE, Map.of("n", value));
            assertEquals(400, refused.status(), refused.text());
            assertEquals("BAD_VARIABLE", refused.code(), refused.text());
            assertEquals("n", refused.json().getString("errors[0].extensions.variable"));
            assertLeaksNothing(refused);
        }
        assertNull(caller.ask(PAGE, Map.of("n", 3)).code());
        assertNull(caller.ask(PAGE, Map.of("n", 3.0)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNTRY", "contry", "countrys", "coutnry", "countries"})
    void aMisspelledVariableIsRefused(String sent) {
        Reply refused = caller.ask(
                "query($country: String) { countries(nameContains: $country) { totalCount } }", Map.of(sent, "peru"));
        assertEquals(400, refused.status(), refused.text());
        assertEquals("BAD_VARIABLE", refused.code());
        assertEquals(sent, refused.json().getString("errors[0].extensions.variable"));
        assertEquals(
                "The operation has no variable '" + sent + "'; did you mean 'country'?",
                refused.json().getString("errors[0].message"));
    }

    @Test
    void aVariableThatADocumentDoesNotHaveIsIgnored() {
        String document = "query One($country: String) { countries(nameContains: $country) { totalCount } }"
                + " query Other($country1: String!) { country(code: $country1) { name } }";
        for (Map<String, String> variables :
                List.of(Map.of("page", "3"), Map.of("country", "peru", "contry", "peru"), Map.of("country1", "PER"))) {
            Reply reply = caller.get(Map.of(
                    "query",
                    document,
                    "operationName",
                    "One",
                    "variables",
                    new JsonObject(Map.copyOf(variables)).encode()));
            assertEquals(200, reply.status(), reply.text());
            assertNull(reply.code(), reply.text());
        }
    }

    @Test
    void aFloatIsANumberAndABooleanIsTrueOrFalse() {
        String document =
                "query($f: FloatRange, $p: Boolean) { observations(first: 1, filter: {value: $f, preferred: $p}) {"
                        + " nodes { value } } }";
        assertNull(
                caller.ask(document, Map.of("f", Map.of("from", 3), "p", false)).code());
        assertNull(caller.ask(document, Map.of("f", Map.of("from", 3.5), "p", true))
                .code());
        assertEquals(
                "BAD_VARIABLE",
                caller.ask(document, Map.of("f", Map.of("from", "3"))).code());
        assertEquals("BAD_VARIABLE", caller.ask(document, Map.of("p", "true")).code());
        assertEquals("BAD_VARIABLE", caller.ask(document, Map.of("p", 1)).code());
    }

    @Test
    void numbersAreCheckedInEveryPosition() {
        for (Map.Entry<String, String> wrong : Map.of(
                        "{years: {from: 3.7}}", "filter.years.from",
                        "{years: {from: 99999999999}}", "filter.years.from",
                        "{years: {from: \"3\"}}", "filter.years.from",
                        "{value: {to: \"3\"}}", "filter.value.to",
                        "{value: {from: 1e400}}", "filter.value.from",
                        "{value: {from: -1e400}}", "filter.value.from",
                        "{value: {from: NaN}}", "filter.value.from",
                        "{indicators: [3]}", "filter.indicators",
                        "{indicators: [\"a\", null]}", "filter.indicators",
                        "{nonsense: 1}", "filter")
                .entrySet()) {
            Reply refused = caller.ask("{ observations(filter: " + wrong.getKey() + ") { nodes { value } } }");
            assertEquals(400, refused.status(), refused.text());
            assertEquals("BAD_ARGUMENT", refused.code(), refused.text());
            assertEquals(wrong.getValue(), refused.json().getString("errors[0].extensions.argument"), refused.text());
            assertEquals(1, refused.json().getInt("errors[0].locations[0].line"));
            assertLeaksNothing(refused);
        }
    }

    @Test
    void anErrorOfAVariableNamesThePathInIt() {
        String document = "query($f: ObservationFilter) { observations(first: 1, filter: $f) { nodes { value } } }";
        for (Map.Entry<String, String> wrong : Map.ofEntries(
                        Map.entry("{\"years\": {\"from\": 3.7}}", "f.years.from"),
                        Map.entry("{\"years\": {\"from\": 99999999999}}", "f.years.from"),
                        Map.entry("{\"years\": {\"from\": 1e400}}", "f.years.from"),
                        Map.entry("{\"years\": {\"from\": \"3\"}}", "f.years.from"),
                        Map.entry("{\"value\": {\"to\": \"NaN\"}}", "f.value.to"),
                        Map.entry("{\"value\": {\"to\": -1e400}}", "f.value.to"),
                        Map.entry("{\"value\": 7}", "f.value"),
                        Map.entry("{\"indicators\": [\"a\", 3]}", "f.indicators[1]"),
                        Map.entry("{\"indicators\": [null]}", "f.indicators[0]"),
                        Map.entry("{\"preferred\": \"true\"}", "f.preferred"),
                        Map.entry("{\"nonsense\": 1}", "f.nonsense"),
                        Map.entry("[]", "f"),
                        Map.entry("7", "f"))
                .entrySet()) {
            Reply refused = caller.post(
                    "{\"query\":\"" + document + "\",\"variables\":{\"f\":" + wrong.getKey() + "}}",
                    "Content-Type",
                    "application/json",
                    "Accept",
                    GraphQLClient.GRAPHQL);
            assertEquals(400, refused.status(), refused.text());
            assertEquals("BAD_VARIABLE", refused.code(), refused.text());
            assertEquals(wrong.getValue(), refused.json().getString("errors[0].extensions.variable"), refused.text());
            assertEquals(7, refused.json().getInt("errors[0].locations[0].column"));
            assertLeaksNothing(refused);
        }
        assertNull(caller.ask(document, Map.of("f", Map.of("indicators", "gci_score", "years", Map.of("from", 2020))))
                .code());
    }

    @Test
    void anIdIsTextOrAnInteger() {
        String document = "query($id: ID!) { node(id: $id) { id } }";
        for (Object value : List.of(3.5, true, List.of("x"), Map.of())) {
            Reply refused = caller.ask(document, Map.of("id", value));
            assertEquals("BAD_VARIABLE", refused.code(), refused.text());
            assertLeaksNothing(refused);
        }
        assertEquals("BAD_ARGUMENT", caller.ask("{ node(id: 3.5) { id } }").code());
        assertEquals("BAD_ID", caller.ask(document, Map.of("id", 3)).code());
        assertEquals("BAD_ID", caller.ask("{ node(id: 3) { id } }").code());
    }

    @Test
    void anEnumValueIsNoStringAndAStringIsNoEnumValue() {
        assertEquals(
                "BAD_ARGUMENT",
                caller.ask("{ observations(orderBy: \"NEWEST\") { nodes { value } } }")
                        .code());
        assertEquals(
                "BAD_ARGUMENT",
                caller.ask("{ observations(orderBy: NOWHERE) { nodes { value } } }")
                        .code());
        assertEquals(
                "BAD_ARGUMENT", caller.ask("{ country(code: EE) { name } }").code());
        String document = "query($o: ObservationOrder) { observations(first: 1, orderBy: $o) { nodes { value } } }";
        assertNull(caller.ask(document, Map.of("o", "NEWEST")).code());
        for (Object value : List.of("NOWHERE", 3, true, List.of("NEWEST", "NEWEST"))) {
            Reply refused = caller.ask(document, Map.of("o", value));
            assertEquals("BAD_VARIABLE", refused.code(), refused.text());
            assertEquals("o", refused.json().getString("errors[0].extensions.variable"));
            assertLeaksNothing(refused);
        }
    }

    @Test
    void aRequiredInputIsNamedWhereItIsNullOrMissing() {
        for (String document : List.of("{ country(code: null) { name } }", "{ country { name } }")) {
            Reply refused = caller.ask(document);
            assertEquals(400, refused.status());
            assertEquals("BAD_ARGUMENT", refused.code(), refused.text());
            assertEquals("code", refused.json().getString("errors[0].extensions.argument"));
        }
        Reply refused = caller.post(
                "{\"query\":\"query($code: String!) { country(code: $code) { name } }\",\"variables\":{\"code\":null}}",
                "Content-Type",
                "application/json");
        assertEquals("BAD_VARIABLE", refused.code());
        assertEquals(
                "Variable 'code' must not be null: its type is 'String!'",
                refused.json().getString("errors[0].message"));
        assertNull(caller.ask("{ observations(first: null, after: null) { nodes { value } } }")
                .code());
    }

    @Test
    void anUndeclaredVariableIsIgnoredUnlessItIsUsed() {
        assertEquals(
                "Estonia",
                caller.ask("query($c: String!) { country(code: $c) { name } }", Map.of("c", "EE", "other", 1))
                        .json()
                        .getString("data.country.name"));
        Reply refused = caller.ask("{ country(code: $c) { name } }", Map.of("c", "EE"));
        assertEquals("VALIDATION_ERROR", refused.code());
        assertEquals("Undefined variable 'c'", refused.json().getString("errors[0].message"));
    }

    @Test
    void aMissingVariableIsNamed() {
        String document = "query($code: String!) { country(code: $code) { name } }";
        Map<String, Object> none = new HashMap<>();
        Reply refused = caller.ask(document, none);
        assertEquals("BAD_VARIABLE", refused.code());
        assertEquals("code", refused.json().getString("errors[0].extensions.variable"));
    }

    @Test
    void aMalformedDateIsRefusedWithItsArgument() {
        for (String date : List.of("x", "2020-02-30", "2020-2-3", "+999999-01-01", "2020-02-20T00:00:00Z", "")) {
            Reply literal =
                    caller.ask("{ observations(filter: {asPublishedBy: \"" + date + "\"}) { nodes { value } } }");
            assertEquals("BAD_ARGUMENT", literal.code(), literal.text());
            assertEquals("filter.asPublishedBy", literal.json().getString("errors[0].extensions.argument"));
            assertLeaksNothing(literal);
            Reply variable = caller.ask(
                    "query($d: Date) { observations(filter: {asPublishedBy: $d}) { nodes { value } } }",
                    Map.of("d", date));
            assertEquals("BAD_VARIABLE", variable.code(), variable.text());
        }
        assertNull(caller.ask("{ observations(first: 1, filter: {asPublishedBy: \"2020-02-20\"}) { nodes { value } } }")
                .code());
    }

    @Test
    void anErrorOfAFieldNamesTheArgumentAndThePath() {
        Reply refused = caller.ask("{ observations(first: 201) { nodes { value } } }");
        assertEquals("BAD_PAGE_SIZE", refused.code());
        assertEquals("first", refused.json().getString("errors[0].extensions.argument"));
        assertEquals(List.of("observations"), refused.json().getList("errors[0].path"));
        assertNull(refused.json().get("errors[0].extensions.classification"));
        Reply unknown = caller.ask("{ observations(filter: {indicators: [\"gci_scor\"]}) { nodes { value } } }");
        assertEquals("UNKNOWN_CODE", unknown.code());
        assertEquals("filter.indicators", unknown.json().getString("errors[0].extensions.argument"));
        Reply withoutFilter = caller.ask("{ disagreements(indicators: [\"gci_scor\"]) { totalCount } }");
        assertEquals("UNKNOWN_CODE", withoutFilter.code());
        assertEquals("indicators", withoutFilter.json().getString("errors[0].extensions.argument"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ countries { nodes { nam } } } | Field 'nam' in type 'Country' is undefined; did you mean 'name'",
                "{ contries { totalCount } } | 'countries'",
                "{ __schma { queryType { name } } } | '__schema'",
                "{ node(id: \"x\") { ... on Country { isso3 } } } | 'iso3'",
                "{ actors { nodes { ...f } } } fragment f on Actor { cod } | 'code'",
                "{ country(cod: \"PE\") { code } } | did you mean 'code'",
                "{ country(code: \"PE\") { name(long: \"fr\") } } | 'lang'",
                "{ __typename @include(of: true) } | 'if'",
                "{ __typename @inclde(if: true) } | 'include'",
                "{ node(id: \"x\") { ... on Contry { code } } } | 'Country'",
                "{ node(id: \"x\") { ...f } } fragment f on Contry { code } | 'Country'",
                "query($f: ObservatonFilter) { observations(filter: $f) { totalCount } } | 'ObservationFilter'",
                "{ observations(orderBy: NEWST) { totalCount } } | 'NEWEST'",
                "{ observations(orderBy: \"NEWST\") { totalCount } } | 'NEWEST'",
                "{ observations(filter: {yaers: {from: 2020}}) { totalCount } } | 'years'",
                "{ observations(filter: {categories: [CONNECTIVTY]}) { totalCount } } | 'CONNECTIVITY'",
                "query($o: ObservationOrder = NEWST) { observations(orderBy: $o) { totalCount } } | 'NEWEST'",
            })
    void anUnknownNameGetsTheNearest(String document, String suggestion) {
        Reply refused = caller.ask(document);
        assertEquals(400, refused.status(), refused.text());
        List<String> messages = refused.json().getList("errors.message");
        assertTrue(
                messages.stream()
                        .anyMatch(message -> message.contains("did you mean") && message.contains(suggestion.strip())),
                refused.text());
        assertLeaksNothing(refused);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ dialogues(with: [\"EU\"]) { totalCount } } | of the field 'dialogues'; the arguments are between, kinds,",
                "{ country(name: \"Peru\") { iso3 } } | of the field 'country'; the argument is code",
                "{ country(code: \"PE\") { name(of: 1) } } | of the field 'name'; the argument is lang",
                "{ one: country { name } } | Missing argument 'code' of the field 'country'",
                "{ __typename @include(unless: true) } | of a directive; the argument is if",
                "{ __typename @cached } | the directives are include, skip",
                "{ country(code: \"PE\") { ... @defer { name } } } | the directives are include, skip",
                "{ country(code: \"PE\") { capital(lang: EN) } } | of the field 'capital', which takes none",
                "{ releases: release { counts { type } } } | in type 'Count' is undefined; the fields are of, count, __typename",
                "{ observations(filter: {beginning: 2020}) { totalCount } } | does not have; the fields are ",
            })
    void anUnknownNameThatIsNearNoneGetsAllIfTheyAreFew(String document, String end) {
        Reply refused = caller.ask(document);
        assertEquals(400, refused.status(), refused.text());
        List<String> messages = refused.json().getList("errors.message");
        assertTrue(messages.stream().anyMatch(message -> message.contains(end.strip())), refused.text());
        assertLeaksNothing(refused);
    }

    @Test
    void anUnknownNameInAVariableGetsTheNearest() {
        String order = "query($o: ObservationOrder) { observations(orderBy: $o) { totalCount } }";
        assertEquals(
                "Variable 'o': Expected the name of a value of 'ObservationOrder'; did you mean 'NEWEST'?",
                caller.ask(order, Map.of("o", "NEWST")).json().getString("errors[0].message"));
        String filter = "query($f: ObservationFilter) { observations(filter: $f) { totalCount } }";
        assertEquals(
                "Variable 'f.yaers': 'ObservationFilter' has no such field; did you mean 'years'?",
                caller.ask(filter, Map.of("f", Map.of("yaers", 1))).json().getString("errors[0].message"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "norms(first: \"5\") | Argument 'first' is not a valid 'Int': Expected an integer",
                "norms(first: 1.5) | Argument 'first' is not a valid 'Int': Expected an integer",
                "country(code: 604) | Argument 'code' is not a valid 'String': Expected text in double quotes",
                "country(code: PER) | Argument 'code' is not a valid 'String': Expected text in double quotes",
                "votes(actors: [604]) | Argument 'actors[0]' is not a valid 'String': Expected text in double quotes",
                "votes(choices: [\"YES\"]) | Argument 'choices[0]' is not a valid 'VoteChoice'; a value is written without quotes",
                "votes(choices: [\"YESS\"]) | Argument 'choices[0]' is not a valid 'VoteChoice'; a value is written without quotes; did you mean 'YES'?",
                "votes(choices: [UNKNOWN]) | Argument 'choices[0]' is not a valid 'VoteChoice'; the values are ABSTAIN, NO, NOT_VOTING, YES",
                "votes(choices: 5) | Argument 'choices' is not a valid 'VoteChoice'; the values are ABSTAIN, NO, NOT_VOTING, YES",
            })
    void aLiteralOfAnotherKindIsToldWhatIsExpected(String field, String message) {
        Reply refused = caller.ask("{ " + field + " { __typename } }");
        assertEquals(message, refused.json().getString("errors[0].message"));
        assertEquals("BAD_ARGUMENT", refused.code());
    }

    @Test
    void aVariableThatIsNoValueOfAnEnumerationIsToldTheValues() {
        String votes = "query($c: [VoteChoice!]) { votes(choices: $c) { totalCount } }";
        for (Object choice : List.of("UNKNOWN", 5)) {
            String message =
                    caller.ask(votes, Map.of("c", List.of(choice))).json().getString("errors[0].message");
            assertTrue(message.endsWith("'VoteChoice'; the values are ABSTAIN, NO, NOT_VOTING, YES"), message);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ country(code: \"PER\") { ...F } } fragment F on Contry { code } | 49",
                "{ country(code: \"PER\") { ...F } } fragment F on Country { ...F } | 59",
                "{ country(code: \"PER\") { ...F } } fragment F on Country { ...G } fragment G on Country { ...F } | 90",
                "{ country(code: \"P\\u0000\") { code } } | 17",
                "query($c: String = \"\\ud800\") { actors(nameContains: $c) { totalCount } } | 20",
                "{ norms(first: 1e99999999999) { totalCount } } | 16",
                "query($n: Float = 1e99999999999) { norms(first: $n) { totalCount } } | 19",
                "{ country(code: null) { code } } | 11",
                "{ compare(actors: null) { rows { year } } } | 11",
                "{ node(id: null) { id } } | 8",
                "{ norms @include(if: null) { totalCount } } | 18",
            })
    void anErrorAboutAPlaceHasItOnce(String document, int column) {
        Reply refused = caller.ask(document);
        assertEquals(400, refused.status(), refused.text());
        assertEquals(1, refused.json().getList("errors").size(), refused.text());
        assertEquals(
                List.of(Map.of("line", 1, "column", column)),
                refused.json().getList("errors[0].locations"),
                refused.text());
    }

    @Test
    void eachNullIsAnErrorOfItsOwn() {
        assertEquals(
                List.of(List.of(11), List.of(47)),
                caller.ask("{ country(code: null) { code } other: country(code: null) { code } }")
                        .json()
                        .getList("errors.locations.column"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query($a: [String!] = [1]) { compare(actors: $a) { rows { year } } }",
                "query($a: [String!] = {b: $c}) { __typename }",
                "query($f: ObservationFilter = {years: {from: \"x\"}}) { observations(filter: $f) { totalCount } }",
                "query($n: Int = 1.5) { observations(first: $n) { totalCount } }",
                "{ observations(first: {a: [1, $b]}) { totalCount } }",
                "{ observations(filter: [NEWEST, null, true, 1.5, \"x\"]) { totalCount } }",
                "{ observations(filter: {preferred: [1, {a: ENUM}]}) { totalCount } }",
                "{ compare(actors: {a: 1}) { rows { year } } }",
                "{ country(code: [1]) { code } a: country(code: 1) { code } b: country(code: true) { code } }",
                "{ country(code: \"PE\") { code { x } } countries }",
                "{ a: country(code: \"PE\") { code } a: country(code: \"CA\") { name } }",
                "query A { __typename } query A { __typename } { __typename }",
                "{ ...f } fragment f on Topic { x } fragment g on Query { ...g } type T { a: Int } schema { query: T }",
                "mutation { a } subscription { b }",
                "query($a: Country, $b: Int, $b: Int) { observations(first: $a, first: 2) { totalCount } }",
                "query($a: String) { observations(first: $a) { totalCount } country(code: $a) { code } }",
                "{ country(code: \"\\x\") { code } }",
                "{ country(code: \"unterminated) { code } }",
                "{ a } ) §",
                "query @include { __typename @skip @include(if: 1) }",
                "{ ... on String { x } ... on Country { code } node(id: \"x\") { ... on Query { __typename } } }"
            })
    void noMessageShowsAJavaName(String document) {
        for (Reply refused :
                List.of(caller.ask(document), caller.ask(document, Map.of("a", Map.of("b", List.of(1)))))) {
            assertEquals(400, refused.status(), refused.text());
            for (String message : refused.json().<String>getList("errors.message")) {
                assertFalse(
                        message.matches(
                                "(?is).*(\\w+(Value|Definition|Reference)\\b|\\w+\\{\\w+=|validation error|antlr|\\bmap\\b|java|@\\[).*"),
                        message);
                assertFalse(message.indexOf('\0') >= 0 || message.contains("{0}"), message);
            }
            assertLeaksNothing(refused);
        }
    }

    @Test
    void everyMessageOfTheEngineIsReplaced() {
        for (String bundle : List.of("Validation", "Scalars")) {
            ResourceBundle theirs = ResourceBundle.getBundle("i18n." + bundle, Locale.ROOT);
            ResourceBundle ours = ResourceBundle.getBundle("i18n." + bundle, Messages.LOCALE);
            for (String key : theirs.keySet()) {
                boolean unreachable = key.matches("(DeferDirective|IncrementalDirective|Subscription).*");
                assertTrue(unreachable || !theirs.getString(key).equals(ours.getString(key)), key);
            }
        }
    }

    @Test
    void everyCodeIsExplained() throws IOException {
        String list = Files.readString(Path.of("docs/errors.md"));
        Arrays.stream(ErrorCode.values())
                .forEach(code -> assertTrue(list.contains("| `" + code + "` |"), code + " is not in docs/errors.md"));
    }

    private static void assertLeaksNothing(Reply reply) {
        for (String inner : List.of(
                "graphql.",
                "java.",
                "Exception",
                "Value{",
                "ANTLR",
                "SELECT",
                "BigInteger",
                "ArrayList",
                "LinkedHashMap",
                "classification")) {
            assertFalse(reply.text().contains(inner), reply.text());
        }
    }
}
