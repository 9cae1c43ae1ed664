package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class ExcludedSourceTest {

    @AutoClose
    private final SeedDatabase database = SeedDatabase.loaded();

    @Test
    void itsRowsAreRemovedAndRestored() {
        String version = database.string("SELECT version FROM release");
        long readings = database.number("SELECT count(*) FROM observation");
        long excluded = database.number("SELECT count(*) FROM observation WHERE source_code = 'UN_EGDI'");
        assertTrue(excluded > 0);

        database.load(FewObservations.FILES, "UN_EGDI");
        assertEquals(0, database.number("SELECT count(*) FROM source WHERE code = 'UN_EGDI'"));
        assertEquals(readings - excluded, database.number("SELECT count(*) FROM observation"));
        assertEquals(
                readings - excluded,
                database.number("SELECT count FROM release_count WHERE table_name = 'observation'"));
        assertEquals(1, database.number("SELECT count(*) FROM indicator WHERE code = 'egdi' AND source_code IS NULL"));

        database.load(FewObservations.FILES);
        assertEquals(version, database.string("SELECT version FROM release"));
    }

    @Test
    void rowsThatReferToItsRowsAreExcludedToo() {
        assertTrue(database.number("SELECT count(*) FROM dialogue_party WHERE dialogue_code = 'ASEAN-AUS-CYBER'") > 0);
        database.load(FewObservations.FILES, "ASEAN_AUS_2018");
        assertEquals(0, database.number("SELECT count(*) FROM dialogue WHERE code = 'ASEAN-AUS-CYBER'"));
        assertEquals(0, database.number("SELECT count(*) FROM dialogue_party WHERE dialogue_code = 'ASEAN-AUS-CYBER'"));
        assertEquals(
                0, database.number("SELECT count(*) FROM finding_related WHERE dialogue_code = 'ASEAN-AUS-CYBER'"));

        // A later correction of another file finds the same rows left out, and is right to name them.
        database.load(
                ChangedFiles.replacing(SeedFile.DIALOGUE_PARTY, "ASEAN-AUS-CYBER,AUS,2", "ASEAN-AUS-CYBER,AUS,3"),
                "ASEAN_AUS_2018");
        assertEquals(0, database.number("SELECT count(*) FROM dialogue_party WHERE dialogue_code = 'ASEAN-AUS-CYBER'"));
    }

    @Test
    void everySourceCanBeLeftOut() {
        String[] sources = database.strings("SELECT code FROM source WHERE code <> 'A4AI_2018Q4'")
                .toArray(String[]::new);
        database.load(FewObservations.FILES, sources);
        assertEquals(1, database.number("SELECT count(*) FROM source"));
        assertEquals(0, database.number("SELECT count(*) FROM observation WHERE source_code <> 'A4AI_2018Q4'"));
        assertEquals(ChangedFiles.linesOf(SeedFile.ACTOR).size() - 1, database.number("SELECT count(*) FROM actor"));
    }

    @Test
    void anUnknownSourceStopsTheStart() {
        assertEquals(
                "ATLAS_DATA_EXCLUDED_SOURCES (atlas.data.excluded-sources) names 'UN_EGD', which is no code in db/data/source.csv; the nearest known is 'UN_EGDI'",
                database.refusal(FewObservations.FILES, "UN_EGD"));
    }
}
