package org.cyberatlas.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.cyberatlas.shared.error.StartRefusal;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the archive that travels with the application. */
final class Programs {

    private static final String PREFIX = "programs-";

    private Programs() {}

    /** The directory that holds bin, lib and share; unpacked beside the rows, where no other user of the machine can replace it. */
    static Path in(Path directory, Consumer<String> progress) throws IOException {
        URLConnection archive = archive().openConnection();
        archive.setUseCaches(false);
        // Releases of the archive differ in length, so that it need not be read at every start.
        Path home = directory.resolve(PREFIX + archive.getContentLengthLong());
        if (Files.exists(home)) {
            return home;
        }
        progress.accept("Unpacking PostgreSQL's programs into " + home);
        Path partial = directory.resolve("partial-programs");
        delete(partial);
        try (InputStream packed = new BufferedInputStream(archive.getInputStream())) {
            unpack(packed, partial);
        }
        deleteOlder(directory);
        Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        return home;
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = "/postgres-%s-%s.txz"
                .formatted(
                        system.contains("mac") ? "darwin" : system,
                        List.of("aarch64", "arm64").contains(processor) ? "arm_64" : "x86_64");
        URL archive = Programs.class.getResource(name);
        if (archive == null) {
            throw new StartRefusal(
                    "No PostgreSQL is packed for %s on %s; name one of your own with QUARKUS_DATASOURCE_JDBC_URL."
                            .formatted(system, processor));
        }
        return archive;
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("the archive names a file outside its directory: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    Files.setPosixFilePermissions(
                            file,
                            PosixFilePermissions.fromString((entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
                }
            }
        }
    }

    private static void deleteOlder(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> older = entries.filter(
                            entry -> entry.getFileName().toString().startsWith(PREFIX))
                    .toList();
            for (Path home : older) {
                delete(home);
            }
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(tree)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
