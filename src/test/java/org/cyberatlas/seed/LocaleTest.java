package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Folding, search and order in databases of several locales, which are equal. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class LocaleTest {

    private static final List<String> TEXTS = List.of(
            "INDIA",
            "İSTANBUL ısı",
            "CRIME",
            "“CRIME” – «Cyber»…",
            "CÔTE D’IVOIRE",
            "ЗАКОН · ҚАЗАҚСТАН",
            "ΛΌΓΟΣ",
            "日ASEANデジタル・大臣会合",
            "དེབ་༠༡",
            "A/RES/66/24");

    private static final List<String> SEARCHES = List.of(
            "CRIME",
            "INDIA",
            "CÔTE D’IVOIRE",
            "Virgin Islands",
            "BUDAPSET",
            "CRIMNAL INVESTIGATION",
            "U.K.",
            "ONU",
            "responsible disclosure",
            "\"HUMAN RIGHTS\" OR ICT",
            "initiative -India",
            "ЗАКОН",
            "中国—东盟网络空间论坛",
            "한·체코 사이버정책협의회");

    @ParameterizedTest
    @EnumSource(DatabaseLocale.class)
    void textsAreFolded(DatabaseLocale locale) {
        SeedDatabase database = in(locale);
        assertEquals(
                List.of(
                        "india",
                        "istanbul isi",
                        "crime",
                        "\"crime\" - <<cyber>>...",
                        "cote divoire",
                        "закон   қазақстан",
                        "λογοσ",
                        "日aseanデジタル 大臣会合",
                        "དེབ ༠༡",
                        "a/res/66/24"),
                each(database, "plain(text)"));
        assertEquals(
                List.of(
                        "india",
                        "istanbulisi",
                        "crime",
                        "crimecyber",
                        "cotedivoire",
                        "законқазақстан",
                        "λογοσ",
                        "日aseanデジタル大臣会合",
                        "དེབ༠༡",
                        "ares6624"),
                each(database, "plain_code(text)"));
        assertEquals("Internet", database.string("SELECT sentence('internet')"));
        assertEquals("the Initiative on ICT", database.string("SELECT in_sentence('THE Initiative on ICT')"));
        assertEquals(
                "t",
                database.string("SELECT is_partial_date('2020') AND NOT is_partial_date('٢٠٢٠')"
                        + " AND partial_date_start('١٩٩٩') IS NULL"));
    }

    private static List<String> each(SeedDatabase database, String expression) {
        return database.strings("SELECT " + expression + " FROM unnest(" + array(TEXTS)
                + ") WITH ORDINALITY AS t (text, place) ORDER BY place");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "C")
    void searchesFindTheSame(DatabaseLocale locale) {
        for (String text : SEARCHES) {
            List<String> found = hits(in(locale), text);
            assertTrue(found.size() > 0, text);
            assertIterableEquals(hits(in(DatabaseLocale.C), text), found, text);
        }
        assertIterableEquals(hits(in(locale), "crime"), hits(in(locale), "CRIME"));
        assertTrue(hits(in(locale), "CRIMINAL").stream().anyMatch(hit -> hit.contains("«Criminal»")));
    }

    private static List<String> hits(SeedDatabase database, String text) {
        return database.strings(
                "SELECT concat_ws(' | ', type, key, score, search_snippet(names, summary, query)) FROM search_hit("
                        + Table.literal(text) + ", NULL) ORDER BY score DESC, type COLLATE \"C\", key COLLATE \"C\"");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "C")
    void everyTableHasTheSameRows(DatabaseLocale locale) {
        List<String> tables = in(DatabaseLocale.C)
                .strings("SELECT relname FROM pg_class WHERE relkind IN ('r', 'v')"
                        + " AND relnamespace = 'public'::regnamespace"
                        + " AND relname NOT IN ('flyway_schema_history', 'release_history')"
                        + " UNION ALL SELECT 'observation_standing_as_of(date ''2020-06-30'', NULL, NULL)'");
        assertTrue(tables.containsAll(List.of("search_document", "timeline_event", "recorded_vote")));
        for (String table : tables) {
            String rows = "SELECT t::text FROM " + table + " t ORDER BY t::text COLLATE \"C\"";
            assertIterableEquals(in(DatabaseLocale.C).strings(rows), in(locale).strings(rows), table);
        }
    }

    private static SeedDatabase in(DatabaseLocale locale) {
        return new SeedDatabase(locale.database());
    }

    private static String array(List<String> texts) {
        return texts.stream().map(Table::literal).collect(Collectors.joining(", ", "ARRAY[", "]"));
    }
}
