package org.cyberatlas.actor;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.cyberatlas.testsupport.Atlas.askExpectingError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ActorTest {

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restoreTheLanguageOfTheMachine() {
        Locale.setDefault(machine);
    }

    @Test
    void anyIsoCodeInAnyCaseFindsTheCountry() {
        JsonPath data = ask("""
                { a: country(code: "pe") { code } b: country(code: "Per") { code } c: country(code: "604") { code }
                  d: country(code: " per ") { code } e: country(code: "4") { code } f: actor(code: "eu") { code } }""");
        assertEquals("PER", data.getString("a.code"));
        assertEquals("PER", data.getString("b.code"));
        assertEquals("PER", data.getString("c.code"));
        assertEquals("PER", data.getString("d.code"));
        assertEquals("AFG", data.getString("e.code"));
        assertEquals("EU", data.getString("f.code"));
    }

    @Test
    void anUnknownCodeIsNull() {
        JsonPath data = ask("""
                { a: country(code: "UK") { code } b: country(code: "SUN") { code } c: country(code: "EU") { code }
                  d: actor(code: "") { code } f: organisation(code: "PER") { code } }""");
        for (String alias : List.of("a", "b", "c", "d", "f")) {
            assertNull(data.get(alias), alias);
        }
    }

    @Test
    void aCodeOfTwoActorsIsThatOfTheTypeOfTheField() {
        JsonPath data = ask("""
                { country(code: "AU") { code } organisation(code: "au") { name } actor(code: "AU") { name } }""");
        assertEquals("AUS", data.getString("country.code"));
        assertEquals("African Union", data.getString("organisation.name"));
        assertEquals("African Union", data.getString("actor.name"));
    }

    @Test
    void fragmentsOnATypeAndOnAnInterfaceMatchWhatIsFound() {
        JsonPath data = ask("""
                { peru: actor(code: "PER") { ... on Country { iso2 } ... on Node { id } ... on Organisation { shortName } }
                  union: actor(code: "EU") { ... on Country { iso2 } ... on Actor { code } ... on Organisation { shortName } } }""");
        assertEquals("PE", data.getString("peru.iso2"));
        assertEquals("Q291bnRyeTpQRVI", data.getString("peru.id"));
        assertEquals("EU", data.getString("union.code"));
        assertEquals("EU", data.getString("union.shortName"));
        assertNull(data.get("union.iso2"));
    }

    @Test
    void frenchAndSpanishComeFromTheRowsWhateverTheRegion() {
        JsonPath data = ask("""
                { country(code: "PER") { fr: name(lang: "fr") ca: name(lang: "fr-CA") es: name(lang: "es-419") en: name(lang: "en-GB")
                    none: name } }""");
        assertEquals("Pérou", data.getString("country.fr"));
        assertEquals("Pérou", data.getString("country.ca"));
        assertEquals("Perú", data.getString("country.es"));
        assertEquals("Peru", data.getString("country.en"));
        assertEquals("Peru", data.getString("country.none"));
    }

    @Test
    void otherLanguagesComeFromCldr() {
        JsonPath data = ask("""
                { deu: country(code: "DEU") { de: name(lang: "de") sr: name(lang: "sr-Latn") zh: name(lang: "zh-Hant-TW") ja: name(lang: "ja") }
                  civ: country(code: "CIV") { pt: name(lang: "pt-BR") } xkx: country(code: "XK") { fr: name(lang: "fr") } }""");
        assertEquals("Deutschland", data.getString("deu.de"));
        assertEquals("Nemačka", data.getString("deu.sr"));
        assertEquals("德國", data.getString("deu.zh"));
        assertEquals("ドイツ", data.getString("deu.ja"));
        assertEquals("Costa do Marfim", data.getString("civ.pt"));
        assertEquals("Kosovo", data.getString("xkx.fr"));
    }

    @Test
    void aLanguageWithoutDataFallsBackToEnglishAndNotToThatOfTheMachine() {
        Locale.setDefault(Locale.forLanguageTag("hu"));
        JsonPath data = ask("""
                { country(code: "DEU") { klingon: name(lang: "tlh") und: name(lang: "und") own: name(lang: "x-private") nothing: name(lang: null) }
                  actor(code: "EU") { fr: name(lang: "fr") de: name(lang: "de") } }""");
        for (String alias : List.of("klingon", "und", "own", "nothing")) {
            assertEquals("Germany", data.getString("country." + alias), alias);
        }
        assertEquals("European Union", data.getString("actor.fr"));
        assertEquals("European Union", data.getString("actor.de"));
    }

    @Test
    void aLanguageHasItsNamesByEachOfItsCodes() {
        List.of(
                        "tl=fil",
                        "eng=en",
                        "fra=fr",
                        "fre-CA=fr",
                        "spa=es",
                        "ger=de",
                        "iw=he",
                        "mo=ro",
                        "cmn=zh",
                        "arb-EG=ar",
                        "pes=fa")
                .forEach(pair -> assertSameName(pair.split("=")[0], pair.split("=")[1]));
        List.of(
                        "hbs=sr-Latn",
                        "sh=sr-Latn",
                        "sh-Cyrl=sr-Cyrl",
                        "swc=sw-CD",
                        "zh-cmn-Hant=zh-Hant",
                        "nob=nb",
                        "lvs=lv",
                        "zsm=ms",
                        "als=sq")
                .forEach(pair -> assertSameName(pair.split("=")[0], pair.split("=")[1]));
        assertEquals(
                "Njemačka",
                ask("{ country(code: \"DE\") { name(lang: \"hrv\") } }").getString("country.name"));
    }

    private static void assertSameName(String alias, String tag) {
        for (String country : List.of("DEU", "BIH", "PER")) {
            JsonPath names = ask("{ country(code: \"" + country + "\") { alias: name(lang: \"" + alias
                    + "\") tag: name(lang: \"" + tag + "\") } }");
            assertEquals(names.getString("country.tag"), names.getString("country.alias"), alias);
        }
    }

    @Test
    void aMalformedLanguageTagIsAnError() {
        for (String malformed : List.of("fr_CA", "", "e", "en-", "français")) {
            JsonPath response = askExpectingError("{ country(code: \"PER\") { name(lang: \"" + malformed + "\") } }");
            assertEquals("BAD_ARGUMENT", response.getString("errors[0].extensions.code"), malformed);
            assertEquals("lang", response.getString("errors[0].extensions.argument"));
            assertEquals(List.of("country", "name"), response.getList("errors[0].path"));
        }
    }

    @Test
    void namesCostNoStatement() {
        assertEquals(
                0,
                Statements.during(
                                "{ countries(first: 100) { nodes { de: name(lang: \"de\") fr: name(lang: \"fr\") } } }")
                        .count());
    }
}
