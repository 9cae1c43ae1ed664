package org.cyberatlas.publish;

import static org.cyberatlas.publish.WorldBankFixture.BEFORE;
import static org.cyberatlas.publish.WorldBankFixture.FILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cyberatlas.publish.CsvTable.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Import of publishers' files, which become editions or are refused with file, line and reason. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class ImportTest {

    private static final String AFTER = "WB_WDI_2026_11_13";
    private static final ImportRequest PLAIN = new ImportRequest(null, null, null, Set.of(), false);

    @TempDir
    Path directory;

    @Test
    void aBulkFileBecomesAnEditionAndTheOneBeforeKeepsWhatDiffers() {
        DataDirectory data = worldBank();
        long before = data.observations(BEFORE).size();

        ImportOutcome outcome = imported(
                data,
                file(new WorldBankFixture(data)
                        .with("PER", 2025, "83.1")
                        .with("PER", 2024, "82.0421")
                        .with("CAN", 2022, "94.5")
                        .without("ABW", 2017)
                        .csv()));

        assertEquals(1, outcome.added().size());
        assertEquals(
                List.of("CAN 2022", "PER 2024"),
                outcome.changed().stream()
                        .map(each -> each.point().actor() + " " + each.point().year())
                        .toList(),
                "largest change first");
        assertEquals(1, outcome.withdrawn().size());
        assertEquals(before - 3, outcome.unchanged().size());
        assertEquals(before, data.observations(AFTER).size());
        assertEquals(
                Map.of("PER 2024", "81.9571", "CAN 2022", value("CAN", 2022), "ABW 2017", value("ABW", 2017)),
                valuesByPoint(data.observations(BEFORE)));
        Row withdrawn = only(data.observations(BEFORE), "ABW", 2017);
        assertEquals("withdrawn in the edition of 2026-11-13", withdrawn.get("note"));
        Row newest = only(data.observations(AFTER), "PER", 2025);
        assertEquals("83.1", newest.get("value"));
        assertEquals("2026-11-13", newest.get("edition"));
        assertEquals("PRIMARY", newest.get("verification"));
        assertEquals(
                List.of("ALL 1990 2025"),
                data.rows("edition", row -> row.get("source_code").equals(AFTER)).stream()
                        .map(row -> row.get("holds") + " " + row.get("first_year") + " " + row.get("last_year"))
                        .toList());
        assertEquals(
                List.of("CHANGES"),
                data
                        .rows(
                                "edition",
                                row -> row.get("source_code").equals(BEFORE)
                                        && row.get("indicator_code").equals(DataDirectory.INDICATOR))
                        .stream()
                        .map(row -> row.get("holds"))
                        .toList());
        Row source = data.rows("source", row -> row.get("code").equals(AFTER)).get(0);
        assertEquals("2026-11-13", source.get("published"));
        assertTrue(source.get("retrieved").contains("SHA-256"), source.get("retrieved"));
    }

    @Test
    void theBaseOfAnObservationStaysWithIt() {
        DataDirectory data = worldBank();
        imported(data, file(new WorldBankFixture(data).csv()));
        assertEquals(
                "people, ITU definition",
                only(data.observations(AFTER), "PER", 2021).get("base"));
    }

    @Test
    void anArchiveReadsLikeItsFiles() throws IOException {
        DataDirectory data = worldBank();
        String csv = new WorldBankFixture(data).with("PER", 2025, "83.1").csv();
        String withGroup = csv + csv.lines().skip(5).findFirst().orElseThrow().replace("WLD", "QQQ") + "\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : Map.of(
                            FILE, withGroup, WorldBankFixture.METADATA, WorldBankFixture.metadata())
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        ImportOutcome outcome = imported(data, List.of(new PublisherFile("API.zip", bytes.toByteArray())));
        assertEquals(1, outcome.added().size());
        byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        assertRefused(worldBank(), List.of(new PublisherFile("API.zip", cut)), "cut short");
    }

    @ParameterizedTest
    @CsvSource({
        "1, a.csv, 70000000",
        "3, b%d.csv, 30000000",
        "70, c%d.csv, 1000000",
        "1001, d%d.csv, 0",
        "1001, e%d/, 0",
        "3, f%d/, 30000000"
    })
    void anArchiveIsNoLargerUnpackedThanAFile(int entries, String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(name.formatted(i)));
                zip.write(new byte[size]);
            }
        }
        assertRefused(
                worldBank(),
                List.of(new PublisherFile("API.zip", bytes.toByteArray())),
                "holds more than 67108864 bytes or 1000 files");
    }

    @Test
    void aResponseOfTheIndicatorsApiReadsLikeTheBulkFile() {
        DataDirectory data = worldBank();
        WorldBankFixture fixture =
                new WorldBankFixture(data).with("PER", 2025, "83.1").with("CAN", 2022, "94.5");
        ImportOutcome outcome = imported(data, file(fixture.json()));
        assertEquals(1, outcome.added().size());
        assertEquals(1, outcome.changed().size());
    }

    @Test
    void pagesOfOneResponseBelongTogether() {
        DataDirectory data = worldBank();
        String json = new WorldBankFixture(data).json();
        assertRefused(data, file(json.replaceFirst("\"total\":\\d+", "\"total\":99999")), "records of 99999");
        assertRefused(
                data,
                List.of(new PublisherFile("a", bytes(json)), new PublisherFile("b", bytes(json))),
                "holds page 1, which is there already");
    }

    @Test
    void aFileOfAnotherFormatIsRefused() {
        DataDirectory data = worldBank();
        String csv = new WorldBankFixture(data).csv();
        assertRefused(data, file("<!DOCTYPE html><html><body>Sign in</body></html>"), "is HTML");
        assertRefused(data, file(csv.replace("\"Country Code\"", "\"ISO\"")), "has no header with the columns");
        assertRefused(data, file(csv.replace(WorldBankFixture.SERIES, "SP.DYN.LE00.IN")), "is no series");
        assertRefused(data, file(csv.replaceFirst("\"PER\"", "\"PEX\"")), "names unknown places: 'PEX'");
        assertRefused(data, file(csv.replaceFirst("\"81.9571\"", "\"819.571\"")), "lies outside the scale");
        assertRefused(data, file(csv.replaceFirst("\"81.9571\"", "\"81,9571\"")), "is no number");
        assertRefused(data, file(csv.replaceFirst("\"81.9571\"", "\"n/a\"")), "line ");
        assertRefused(data, file(csv + csv.lines().skip(6).findFirst().orElseThrow() + "\n"), "is there twice");
        assertRefused(data, file(csv.substring(0, csv.length() / 2)), "");
        assertRefused(data, file(new WorldBankFixture(data).without("PER").csv()), "--without PER");
        assertRefused(data, file(new WorldBankFixture(data).updated("soon").csv()), "is no date");
        assertRefused(
                data,
                List.of(new PublisherFile(FILE, csv.getBytes(StandardCharsets.UTF_16))),
                "is not encoded as UTF-8");
        assertRefused(
                data,
                List.of(new PublisherFile(
                        FILE, csv.replace("World", "W\u00e9ltr\u00e9").getBytes(Charset.forName("ISO-8859-1")))),
                "is not encoded as UTF-8");
    }

    @Test
    void aMissingCountryIsNamed() {
        DataDirectory data = worldBank();
        String csv = new WorldBankFixture(data)
                .without("ABW")
                .with("PER", 2025, "83.1")
                .csv();
        List<ImportOutcome> outcomes = new SourceImport(Publisher.WORLD_BANK, data.path())
                .apply(file(csv), new ImportRequest(null, null, null, Set.of("ABW"), false));
        assertTrue(outcomes.get(0).withdrawn().stream()
                .allMatch(each -> each.point().actor().equals("ABW")));
    }

    @Test
    void anEditionIsImportedOnce() {
        DataDirectory data = worldBank();
        List<PublisherFile> file =
                file(new WorldBankFixture(data).with("PER", 2025, "83.1").csv());
        imported(data, file);
        assertRefused(data, file, "is this edition imported?");
    }

    @Test
    void theCommandWritesAcceptedEditionsAlone() throws IOException {
        DataDirectory data = worldBank();
        String observations = data.text("observation");
        Path csv = directory.resolve(FILE);
        Files.writeString(
                csv, new WorldBankFixture(data).with("PER", 2025, "83.1").csv());
        String[] options = {"--data", data.path().toString()};

        assertEquals(0, command(options, "world-bank", csv.toString(), "--dry-run"));
        assertEquals(observations, data.text("observation"));
        assertEquals(1, command(options, "imf", csv.toString()));
        assertEquals(2, command(options, "world-bank"));
        assertEquals(
                1,
                command(options, "world-bank", directory.resolve("nothing.csv").toString()));
        assertEquals(observations, data.text("observation"));
        assertEquals(0, command(options, "world-bank", csv.toString()));
        assertFalse(data.observations(AFTER).isEmpty());
    }

    @Test
    void aDirectoryWithoutAFileIsRefused() {
        ImportRefusal refusal = assertThrows(ImportRefusal.class, () -> PublisherFile.readAll(directory));
        assertEquals(directory + ": holds no JSON file", refusal.getMessage());
    }

    private static int command(String[] options, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(options));
        return ImportCommand.run(all);
    }

    /** Cut, reordered, mislabelled, wrongly encoded: each file is refused, or read as what it says. */
    @Test
    void aThousandMutatedFilesAreRefusedOrReadRightly() throws IOException {
        Set<String> few = Set.of("PER", "CAN", "DEU", "FRA", "EST", "JPN", "KEN", "ABW", "BRA", "IND");
        Random random = new Random(20261113);
        DataDirectory data = new DataDirectory(
                directory, line -> few.contains(line.substring(0, 3)) && line.contains("," + BEFORE + ","));
        String csv = new WorldBankFixture(data).with("PER", 2025, "83.1").csv();
        Map<String, String> right = valuesByPoint(data.observations(BEFORE));
        right.put("PER 2025", "83.1");
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            PublisherFile mutated =
                    new PublisherFile(FILE, MUTATIONS.get(i % MUTATIONS.size()).apply(csv, random));
            SourceImport imported = new SourceImport(Publisher.WORLD_BANK, data.path());
            try {
                imported.apply(List.of(mutated), PLAIN);
                assertEquals(right, valuesByPoint(imported.observations(AFTER)), "mutation " + i);
            } catch (ImportRefusal expected) {
                refused++;
            }
        }
        assertTrue(refused > 500, refused + " of 1000 were refused");
        assertTrue(refused < 1000, "files that only differ in the order of rows are read");
    }

    @Test
    void aNextEditionThatTheSourceBeforeExpectedIsNamed() throws IOException {
        for (String expected : List.of("", "2026", "2026-11", "2026-11-30")) {
            DataDirectory data = worldBank();
            Path sources = data.path().resolve("source.csv");
            Files.writeString(
                    sources, Files.readString(sources).replaceFirst("(?m)^(" + BEFORE + ",.*),$", "$1," + expected));
            SourceImport imported = new SourceImport(Publisher.WORLD_BANK, data.path());
            StringWriter printed = new StringWriter();
            ImportReport.print(
                    imported.apply(
                            file(new WorldBankFixture(data)
                                    .with("PER", 2025, "83.1")
                                    .csv()),
                            PLAIN),
                    imported::nextExpected,
                    new PrintWriter(printed, true));
            assertEquals(
                    !expected.isEmpty(),
                    printed.toString().contains(BEFORE + " still has next_expected " + expected + " in source.csv"),
                    printed::toString);
        }
    }

    private interface Mutation {
        byte[] apply(String csv, Random random);
    }

    private static final List<Mutation> MUTATIONS = List.of(
            (csv, random) -> bytes(csv.substring(0, random.nextInt(csv.length() - 2))),
            (csv, random) -> bytes(WorldBankFixture.shuffled(csv, random)),
            (csv, random) -> csv.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16),
            (csv, random) -> bytes("<html><body>" + csv + "</body></html>"),
            (csv, random) -> bytes(withLines(csv, lines -> lines.remove(6 + random.nextInt(lines.size() - 6)))),
            (csv, random) -> bytes(withLines(csv, lines -> lines.add(lines.get(6 + random.nextInt(lines.size() - 6))))),
            (csv, random) -> bytes(swappedCodes(csv, random)),
            (csv, random) -> bytes(csv.replaceFirst("\",\"", "\";\"")),
            (csv, random) -> bytes(withLines(csv, lines -> {
                int row = 6 + random.nextInt(lines.size() - 6);
                lines.set(row, lines.get(row).replaceFirst("\"\",|\"[0-9.]+\",", ""));
            })),
            (csv, random) -> {
                byte[] damaged = bytes(csv);
                damaged[damaged.length / 2 + random.nextInt(damaged.length / 3)] = (byte) 0xFF;
                return damaged;
            });

    private static String withLines(String csv, java.util.function.Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(csv.lines().toList());
        change.accept(lines);
        return String.join("\n", lines) + "\n";
    }

    /** The codes of all countries moved to other rows. */
    private static String swappedCodes(String csv, Random random) {
        return withLines(csv, lines -> {
            List<String> codes = lines.stream()
                    .skip(6)
                    .map(line -> line.split("\",\"")[1])
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.rotate(codes, 1 + random.nextInt(codes.size() - 1));
            for (int i = 6; i < lines.size(); i++) {
                String[] cells = lines.get(i).split("\",\"", 3);
                lines.set(i, cells[0] + "\",\"" + codes.get(i - 6) + "\",\"" + cells[2]);
            }
        });
    }

    private DataDirectory worldBank() {
        try {
            return new DataDirectory(
                    Files.createTempDirectory(directory, "data"), line -> line.contains("," + BEFORE + ","));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static ImportOutcome imported(DataDirectory data, List<PublisherFile> files) {
        SourceImport imported = new SourceImport(Publisher.WORLD_BANK, data.path());
        List<ImportOutcome> outcomes = imported.apply(files, PLAIN);
        imported.write();
        return outcomes.get(0);
    }

    private static void assertRefused(DataDirectory data, List<PublisherFile> files, String reason) {
        ImportRefusal refusal = assertThrows(
                ImportRefusal.class, () -> new SourceImport(Publisher.WORLD_BANK, data.path()).apply(files, PLAIN));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    private static List<PublisherFile> file(String content) {
        return List.of(new PublisherFile(FILE, bytes(content)));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private String value(String actor, int year) {
        return only(worldBank().observations(BEFORE), actor, year).get("value");
    }

    private static Row only(List<Row> rows, String actor, int year) {
        List<Row> found = rows.stream()
                .filter(row -> row.get("actor_code").equals(actor)
                        && row.get("period_start").startsWith(Integer.toString(year)))
                .toList();
        assertEquals(1, found.size(), actor + " " + year);
        return found.get(0);
    }

    private static Map<String, String> valuesByPoint(List<Row> rows) {
        Function<Row, String> point =
                row -> row.get("actor_code") + " " + row.get("period_start").substring(0, 4);
        return rows.stream().collect(Collectors.toMap(point, row -> row.get("value")));
    }
}
