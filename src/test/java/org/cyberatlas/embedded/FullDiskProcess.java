package org.cyberatlas.embedded;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.cyberatlas.shared.error.StartRefusal;

/** Process that runs the embedded server on a file system whose size it changes, and prints the messages of each stage. */
public final class FullDiskProcess {

    static final String MARK = "said: ";

    private static final String ROOM = "900m"; // memory is used for what is written alone

    private final Path disk;
    private final BlockingQueue<String> logged = new LinkedBlockingQueue<>();

    private FullDiskProcess(Path disk) {
        this.disk = disk;
    }

    public static void main(String... args) throws Exception {
        new FullDiskProcess(Path.of(args[0])).run();
    }

    private void run() throws Exception {
        listen();
        command("mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", disk.toString());
        say("before", refusal(progress -> {}));
        resize(ROOM);
        say("unpacking", refusal(progress -> resizeAt("Unpacking", progress, "30m")));
        resize(ROOM);
        say("preparing", refusal(progress -> resizeAt("Preparing", progress, "75m")));
        resize(ROOM);
        try (EmbeddedPostgres postgres = start(progress -> {})) {
            execute(postgres, "CREATE TABLE kept AS SELECT 'first' AS word");
            fillUp();
            failing(
                    postgres,
                    "CREATE TABLE filler AS SELECT repeat(md5(i::text), 50) FROM generate_series(1, 100000) i");
            say("statement", postgres.fullDisk().orElse("nothing"));
            failing(postgres, "SELECT pg_logical_emit_message(true, 'filler', repeat('x', 100000000))");
            say("log", postgres.fullDisk().orElse("nothing"));
            say("watched", awaited("The disk"));
            say("stopped", awaited("The embedded PostgreSQL"));
        }
        say("restart", refusal(progress -> {}));
        resize(ROOM);
        try (EmbeddedPostgres postgres = start(progress -> {});
                Connection owner = owner(postgres);
                Statement statement = owner.createStatement();
                ResultSet kept = statement.executeQuery("SELECT word FROM kept")) {
            kept.next();
            say("afterwards", kept.getString(1));
        }
    }

    private void listen() {
        Logger.getLogger("org.cyberatlas").addHandler(new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(new SimpleFormatter().formatMessage(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    private String awaited(String beginning) throws InterruptedException {
        String line = "";
        while (line != null && !line.startsWith(beginning)) {
            line = logged.poll(1, TimeUnit.MINUTES);
        }
        return line == null ? "nothing" : line;
    }

    private EmbeddedPostgres start(Consumer<String> progress) {
        return EmbeddedPostgres.start(disk.resolve("postgres"), Durability.KEPT, progress);
    }

    private String refusal(Consumer<String> progress) {
        try (EmbeddedPostgres postgres = start(progress)) {
            return "started at " + postgres.jdbcUrl();
        } catch (StartRefusal refused) {
            return refused.getMessage();
        }
    }

    private void fillUp() throws Exception {
        FileStore store = Files.getFileStore(disk);
        resize((store.getTotalSpace() - store.getUsableSpace()) / 1024 + 2048 + "k");
    }

    private void resizeAt(String beginning, String progress, String size) {
        if (progress.startsWith(beginning)) {
            try {
                resize(size);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private void resize(String size) throws Exception {
        command("mount", "-o", "remount,size=" + size, disk.toString());
    }

    private static void command(String... words) throws Exception {
        Process process = new ProcessBuilder(words).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", words));
        }
    }

    private static Connection owner(EmbeddedPostgres postgres) throws SQLException {
        Account owner = postgres.accounts().owner();
        return DriverManager.getConnection(postgres.jdbcUrl(), owner.username(), owner.password());
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection owner = owner(postgres);
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void failing(EmbeddedPostgres postgres, String sql) {
        try {
            execute(postgres, sql);
            throw new IllegalStateException("there was room");
        } catch (SQLException full) {
            System.out.println(full.getMessage());
        }
    }

    private static void say(String stage, String sentence) {
        System.out.println(MARK + stage + " " + sentence.replace('\n', ' '));
    }
}
