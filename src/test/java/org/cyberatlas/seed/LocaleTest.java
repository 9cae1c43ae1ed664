package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cyberatlas.testsupport.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Folding, search and derived rows are the same in every locale of the database, Turkish included, where I is no capital of i. */
class LocaleTest {

    private static final List<String> LOCALES = List.of(
            "ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'tr-TR' LOCALE 'C'",
            "ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'");

    private static final List<String> TEXTS = List.of(
            "INDIA",
            "CRIME",
            "PÉROU",
            "perú",
            "Côte d’Ivoire",
            "İstanbul",
            "ISPAIN",
            "A/RES/66/24",
            "\"INTERNATIONAL LAW\"",
            "norms -TREATY",
            "UN OR ITU",
            "responsible disclosure",
            "BUDAPSET",
            "E-Government Index",
            "ΑΘΗΝΑ",
            "Москва",
            "STRASSE");

    private static final int GREEK = 0x370;

    private static SeedDatabase reference;
    private static List<SeedDatabase> others;

    @BeforeAll
    static void load() {
        reference = SeedDatabase.loaded();
        others = LOCALES.stream()
                .map(locale -> new SeedDatabase(TestDatabase.in(locale)))
                .toList();
        others.forEach(database -> database.load(DataFiles.onClassPath()));
    }

    @AfterAll
    static void drop() {
        reference.close();
        others.forEach(SeedDatabase::close);
    }

    private static void same(String sql) {
        List<String> expected = reference.strings(sql);
        for (int i = 0; i < others.size(); i++) {
            assertEquals(expected, others.get(i).strings(sql), LOCALES.get(i) + ": " + sql);
        }
    }

    @Test
    void theLocalesFoldDifferently() {
        assertEquals("\u0131", others.get(0).string("SELECT lower('I')"));
        assertEquals("i", others.get(1).string("SELECT lower('I')"));
        assertEquals("\u00c9", others.get(1).string("SELECT lower('\u00c9')"));
    }

    @Test
    void textIsFoldedAlike() {
        assertEquals("india", reference.string("SELECT plain('INDIA')"));
        for (String text : TEXTS) {
            String literal = Table.literal(text);
            same("SELECT plain(" + literal + ")");
            same("SELECT plain_code(" + literal + ")");
            if (text.chars().allMatch(c -> c < GREEK)) { // no row has other scripts
                same("SELECT search_words(" + literal + ")::text");
            }
        }
    }

    @Test
    void namesContainTheSameTexts() {
        String india =
                "SELECT code FROM actor WHERE strpos(plain(concat_ws(E'\\n', name, name_fr, name_es, official_name, short_name)),"
                        + " plain('INDI')) > 0 ORDER BY code COLLATE \"C\"";
        assertTrue(reference.strings(india).contains("IND"));
        same(india);
    }

    @Test
    void textsFindTheSameThingsInTheSameOrder() {
        for (String text : TEXTS) {
            same("SELECT type || ' ' || key || ' ' || score FROM search_hit("
                    + Table.literal(text)
                    + ", NULL) ORDER BY score DESC, type COLLATE \"C\", key COLLATE \"C\"");
        }
        assertTrue(reference.number("SELECT count(*) FROM search_hit('CRIME', NULL)") > 10);
    }

    @Test
    void derivedRowsAndTheVersionAreTheSame() {
        for (String table :
                List.of("membership", "observation_standing", "search_document", "search_term", "release")) {
            same("SELECT count(*) || ' ' || md5(string_agg(row::text, E'\\n' ORDER BY row::text COLLATE \"C\")) FROM "
                    + table + " AS row");
        }
    }
}
