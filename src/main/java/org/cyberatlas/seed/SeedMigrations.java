package org.cyberatlas.seed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The repeatable migrations that load the data. A file's checksum covers its content, its rules, the excluded sources and the checksums of
 * the files that it refers to: if a code is removed from one file, all files that may still use it are checked again.
 */
final class SeedMigrations {

    private final DataFiles files;
    private final SourceExclusion exclusion;

    SeedMigrations(DataFiles files, Set<String> excludedSources) {
        this.files = files;
        this.exclusion = new SourceExclusion(excludedSources);
    }

    /** Everything pending runs in one transaction, so that a file refused leaves the database as it was. */
    void addTo(FluentConfiguration flyway) {
        flyway.group(true)
                .javaMigrationClassProvider(List::of)
                .javaMigrations(all().toArray(JavaMigration[]::new))
                .ignoreMigrationPatterns("*:future", "repeatable:missing")
                .callbacks(new LoadLockReporter(), new Vacuum())
                // Flyway tries once a second, for five minutes while another instance loads.
                .lockRetryCount(300);
    }

    List<JavaMigration> all() {
        List<JavaMigration> migrations = new ArrayList<>();
        Map<SeedFile, Integer> checksums = new EnumMap<>(SeedFile.class);
        for (SeedFile file : SeedFile.values()) {
            checksums.put(file, checksum(file, checksums));
            migrations.add(new FileMigration(file, files, exclusion, checksums.get(file)));
        }
        migrations.add(new ReleaseMigration(files, releaseChecksum(checksums)));
        return migrations;
    }

    private int checksum(SeedFile file, Map<SeedFile, Integer> known) {
        Checksum checksum = new Checksum();
        checksum.add(files.requiredContent(file.path()));
        checksum.add(files.content(file.checkPath()).orElse(new byte[0]));
        checksum.add(exclusion.toString());
        checksum.add(String.valueOf(files.minimum(file)));
        file.refersTo().forEach(other -> checksum.add(String.valueOf(known.get(other))));
        return checksum.value();
    }

    private int releaseChecksum(Map<SeedFile, Integer> checksums) {
        Checksum checksum = new Checksum();
        checksum.add(checksums.toString());
        checksum.add(files.requiredContent(ReleaseDate.PATH));
        Derived.FUNCTIONS.forEach(path -> checksum.add(files.requiredContent(path)));
        Derived.PATHS.forEach(path -> checksum.add(files.requiredContent(path)));
        return checksum.value();
    }

    /** The checksum of several parts, each with its end. */
    private static final class Checksum {

        private final CRC32 crc = new CRC32();

        void add(byte[] part) {
            crc.update(part);
            crc.update(0);
        }

        void add(String part) {
            add(part.getBytes(StandardCharsets.UTF_8));
        }

        int value() {
            return (int) crc.getValue();
        }
    }
}
