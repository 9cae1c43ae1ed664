package org.cyberatlas.publish;

import static org.cyberatlas.publish.DataDirectory.INDICATOR;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.seed.FewObservations;
import org.cyberatlas.testsupport.TestDatabase;

/** Service on a database whose newest release has a bulk file of the World Bank, imported into a copy of {@code db/data}. */
public class RefreshedService implements QuarkusTestResourceLifecycleManager {

    private static final String DIRECTORY = "org.cyberatlas.publish.refresh.directory";
    private static final String DATABASE = "org.cyberatlas.publish.refresh.database";
    private static final String RESPONSE = "response.json";

    private TestDatabase database;

    /** A copy of the data, and the database into which it is loaded. */
    private record Refresh(Path data, TestDatabase database) {

        void load(String name, String content) {
            SourceImport imported = new SourceImport(Publisher.WORLD_BANK, data);
            imported.apply(
                    List.of(new PublisherFile(name, content.getBytes(StandardCharsets.UTF_8))),
                    new ImportRequest(null, null, null, Set.of(), false));
            imported.write();
            FewObservations.load(database, files());
        }

        private String text(String table) {
            try {
                return Files.readString(data.resolve(table + ".csv"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private Map<String, String> files() {
            Map<String, String> files = new HashMap<>();
            files.put("db/data/source.csv", text("source"));
            files.put("db/data/edition.csv", text("edition"));
            StringBuilder observations = new StringBuilder(text("observation"));
            FewObservations.lines().stream()
                    .skip(1)
                    .filter(line -> !line.contains("," + INDICATOR + ","))
                    .forEach(line -> observations.append(line).append('\n'));
            files.put("db/data/observation.csv", observations.toString());
            return files;
        }
    }

    @Override
    public Map<String, String> start() {
        database = FewObservations.copy();
        try {
            Path directory = Files.createTempDirectory("refresh");
            DataDirectory data = new DataDirectory(directory, Set.copyOf(FewObservations.lines())::contains);
            WorldBankFixture fixture = new WorldBankFixture(data)
                    .with("PER", 2025, "83.1")
                    .with("PER", 2024, "82.0421")
                    .with("CAN", 2022, "90.5")
                    .updated("2026-11-13");
            new Refresh(data.path(), database).load(WorldBankFixture.FILE, fixture.csv());
            Files.writeString(
                    directory.resolve(RESPONSE),
                    fixture.with("PER", 2024, "82.3").updated("2026-11-20").json());
            System.setProperty(DIRECTORY, directory.toString()); // the test has another class loader
            System.setProperty(DATABASE, database.name());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return database.settingsWithoutMigration();
    }

    /** Loads a later response of the Indicators API into the database, as a second process does while the service runs. */
    static void loadApiResponse() throws IOException {
        Path directory = Path.of(System.getProperty(DIRECTORY));
        new Refresh(directory.resolve("data"), TestDatabase.existing(System.getProperty(DATABASE)))
                .load(RESPONSE, Files.readString(directory.resolve(RESPONSE)));
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
