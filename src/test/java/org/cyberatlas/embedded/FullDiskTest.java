package org.cyberatlas.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cyberatlas.start.StartRefusal;
import org.cyberatlas.testsupport.Skip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without space is named in one sentence, wherever the server meets it: unpacking, preparing, loading, starting again. */
class FullDiskTest {

    @TempDir
    Path mount;

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", mount.toString());
    }

    private void mount(int megabytes) throws IOException, InterruptedException {
        boolean mounted = System.getProperty("user.name").equals("root")
                && run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", mount.toString()) == 0;
        Skip.unless(mounted, "a disk of a few megabytes needs root and mount; the full disk is not tried");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : 1;
    }

    private String sentence() {
        return "The disk that holds %s is full; free 1 GB there, or set ATLAS_EMBEDDED_DIRECTORY to a directory on another disk, and start again."
                .formatted(mount);
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(mount, Durability.KEPT, progress -> {});
    }

    private String refusal() {
        return assertThrows(StartRefusal.class, () -> start().close()).getMessage();
    }

    @Test
    void whileTheProgramsAreUnpacked() throws Exception {
        mount(24);
        assertEquals(sentence(), refusal());
    }

    @Test
    void whileTheDatabaseIsPrepared() throws Exception {
        mount(76);
        assertEquals(sentence(), refusal());
    }

    @Test
    void whileRowsAreLoadedAndAtTheNextStart() throws Exception {
        mount(200);
        try (EmbeddedPostgres postgres = start()) {
            assertEquals(Optional.empty(), postgres.fullDisk());
            Account owner = postgres.accounts().owner();
            try (Connection connection =
                            DriverManager.getConnection(postgres.jdbcUrl(), owner.username(), owner.password());
                    Statement statement = connection.createStatement()) {
                assertThrows(
                        SQLException.class,
                        () -> statement.execute(
                                "CREATE TABLE wide AS SELECT repeat(md5(n::text), 9) AS word FROM generate_series(1, 1000000) n"));
            }
            assertEquals(Optional.of(sentence()), postgres.fullDisk());
        }
        fill();
        assertEquals(sentence(), refusal());
    }

    private void fill() throws IOException {
        try (OutputStream rest = Files.newOutputStream(mount.resolve("rest"))) {
            byte[] kilobytes = new byte[4096];
            while (true) {
                rest.write(kilobytes);
            }
        } catch (IOException full) {
            assertEquals(0, Files.getFileStore(mount).getUsableSpace());
        }
    }
}
