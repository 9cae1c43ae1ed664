package org.cyberatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyberatlas.testsupport.CsvRows;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.NodeProject;
import org.cyberatlas.testsupport.Skip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class DataPackageTest {

    private static final Pattern NAME = Pattern.compile("`(?:/export/)?([a-z_]+)`");

    @TestHTTPResource("/export")
    URL exports;

    @Test
    void theDescribedColumnsAreThoseOfTheTables() throws IOException {
        Download described = Download.of(exports, "datapackage.json");
        assertEquals("application/json; charset=utf-8", described.header("Content-Type"));
        List<Map<String, ?>> resources = described.json().getList("resources");
        Set<String> documented = documented();
        documented.removeAll(
                Set.of("changes", "comparison", "ranking")); // of several releases, or with arguments that are required
        assertEquals(List.copyOf(documented), described.json().getList("resources.name"));
        for (Map<String, ?> resource : resources) {
            String path = (String) resource.get("path");
            URLConnection table = URI.create(exports + "/" + path).toURL().openConnection();
            Map<?, ?> schema = (Map<?, ?>) resource.get("schema");
            List<?> names = ((List<?>) schema.get("fields"))
                    .stream().map(field -> ((Map<?, ?>) field).get("name")).toList();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
                assertEquals(
                        String.join(",", names.stream().map(String.class::cast).toList()), lines.readLine());
            }
            if (resource.get("name").equals("sanction_listings")) {
                assertFalse(schema.containsKey("primaryKey"), "the State of a listing may be empty");
            } else {
                assertTrue(
                        names.containsAll((List<?>) schema.get("primaryKey")), resource.get("name") + ": primary key");
            }
            assertEquals(
                    table.getHeaderField("ETag"),
                    Download.by("HEAD", exports, path).header("ETag"));
        }
        for (String name : List.of("code", "licence", "title")) {
            assertNotNull(described.json().getString("sources.find { it.code == 'WB_WDI_2025' }." + name), name);
        }
    }

    /** Names of the tables that docs/exports.md lists. */
    private static Set<String> documented() throws IOException {
        return Files.readString(Path.of("docs/exports.md"))
                .lines()
                .filter(line -> line.startsWith("| `/export/"))
                .map(line -> line.split(" \\| ")[0])
                .flatMap(names -> NAME.matcher(names).results().map(name -> name.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "commitment, commitments",
        "discrepancy, discrepancies",
        "discrepancy_reading, discrepancy_statements",
        "endorsement, endorsements",
        "finding, findings",
        "gap, gaps",
        "initiative, initiatives",
        "initiative_figure, initiative_figures",
        "instrument, instruments",
        "law_principle, law_principles",
        "measure, measures",
        "national_position, positions",
        "partnership, partnerships",
        "partnership_member, partnership_members",
        "process, processes",
        "process_member, process_members",
        "resolution_adoption, adoptions",
        "resolution_vote, votes"
    })
    void aListHasEveryRowOfItsFile(String file, String list) {
        List<Map<String, String>> rows = Download.of(exports, list + ".csv").records();
        assertEquals(CsvRows.count(file), rows.size());
        assertEquals(rows.size(), Set.copyOf(rows).size(), "rows are repeated");
        if (rows.get(0).containsKey("source_code") && !list.equals("discrepancy_statements")) {
            assertTrue(rows.stream().noneMatch(row -> row.get("source_code").isEmpty()), "a row has no source");
        }
    }

    @Test
    void cellsOfListsAreThoseOfTheFiles() {
        assertTrue(Download.of(exports, "commitments.csv").records().stream()
                .anyMatch(row -> row.get("actor_code").equals("AFG")
                        && row.get("instrument_code").equals("ICCPR")
                        && row.get("event").equals("ACCEDED")
                        && row.get("date").equals("1983-01-24")));
        assertTrue(Download.of(exports, "initiative_figures.csv").records().stream()
                .anyMatch(row -> row.get("initiative_code").equals("CAN-AU-CAP-SUPPORT")
                        && row.get("place").equals("1")
                        && row.get("value").equals("2")
                        && row.get("period_start").equals("2023-01-01")
                        && row.get("period_end").equals("2023-07-04")));
        assertTrue(Download.of(exports, "partnerships.csv").records().stream()
                .anyMatch(row -> row.get("code").equals("EU-CAN-SPA")
                        && row.get("parties").equals("EU; CAN")));
    }

    @Test
    void codesOfInstrumentsLeadToThem() {
        Download described = Download.of(exports, "datapackage.json");
        for (String table : List.of("commitments", "votes", "adoptions")) {
            assertTrue(
                    described
                            .json()
                            .getList("resources.find { it.name == '" + table
                                    + "' }.schema.foreignKeys.reference.resource")
                            .contains("instruments"),
                    table);
        }
    }

    /** The specification asks for an id of the Open Definition, or a path: an address, or a file of the package. */
    @Test
    void eachLicenceHasAnOpenDefinitionIdOrAPath() {
        Download described = Download.of(exports, "datapackage.json");
        Set<String> ids = Set.of("CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "GPL-3.0", "ODC-PDDL-1.0");
        List<String> files = described.json().getList("resources.path");
        List<Map<String, String>> licences = described.json().getList("licenses");
        // One more: the sources whose licence is not stated.
        assertEquals(CsvRows.count("licence") + 1, licences.size());
        for (Map<String, String> licence : licences) {
            assertTrue(licence.get("name") == null || ids.contains(licence.get("name")), licence::toString);
            String path = licence.get("path");
            assertTrue(path.startsWith("https://") || files.contains(path), licence::toString);
        }
    }

    /** Reads the package as a stranger would: it is valid, each cell has its type, and each foreign key leads to a row. */
    @Test
    void aReaderOfDataPackagesReadsIt() throws IOException, InterruptedException {
        NodeProject check = NodeProject.of("datapackage");
        Skip.unless(
                check.install(), "node, npm or its registry is not there, so no other program reads the data package");
        NodeProject.Run read = check.run("node", "check.mjs", exports + "/datapackage.json");
        assertTrue(read.succeeded(), read::output);
        assertTrue(read.output().contains("observations: " + CsvRows.count("observation") + " rows"), read::output);
    }
}
