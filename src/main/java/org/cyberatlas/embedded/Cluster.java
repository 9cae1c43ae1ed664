package org.cyberatlas.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The files of one PostgreSQL server, and the programs that create, start and stop it. */
final class Cluster {

    private static final int START_SECONDS = 60; // recovery after a crash replays the log first
    private static final int STOP_SECONDS = 30;

    private final Path programs;
    private final Path files;
    private ServerLog log;

    Cluster(Path programs, Path files) {
        this.programs = programs;
        this.files = files;
    }

    boolean exists() {
        return Files.exists(files.resolve("PG_VERSION"));
    }

    /** Made under another name first: a first start that is cut short leaves nothing that looks complete. */
    void create(Account superuser) throws IOException {
        Path partial = files.resolveSibling("partial-cluster");
        Programs.delete(partial);
        Files.createDirectories(partial);
        List<String> stepDown = Privileges.stepDown(partial);
        Path passwordFile = Files.createTempFile(
                files.getParent(),
                "password",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, superuser.password());
            for (String id : List.of("unix:uid", "unix:gid")) {
                Files.setAttribute(passwordFile, id, Files.getAttribute(partial, id), LinkOption.NOFOLLOW_LINKS);
            }
            run(
                    stepDown,
                    "initdb",
                    List.of(
                            "--pgdata=" + partial,
                            "--username=" + superuser.username(),
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            // Order and case of letters must not depend on the machine's own locales.
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(partial, files, StandardCopyOption.ATOMIC_MOVE);
    }

    void start(int port, Durability durability) throws IOException {
        log = new ServerLog(files.resolve("server.log"));
        List<String> options = new ArrayList<>();
        options.add("-p " + port);
        options.add("-c listen_addresses=127.0.0.1");
        options.add("-c unix_socket_directories=''"); // TCP only, with a password
        options.add("-c timezone=UTC -c log_timezone=UTC -c log_checkpoints=off");
        options.add("-c random_page_cost=1.1"); // all rows fit into memory, where no page is further than another
        durability.settings().forEach((name, value) -> options.add("-c " + name + "=" + value));
        try {
            run(
                    Privileges.stepDown(files),
                    "pg_ctl",
                    List.of(
                            "start",
                            "--pgdata=" + files,
                            "--log=" + log.file(),
                            "--wait",
                            "--timeout=" + START_SECONDS,
                            "--options=" + String.join(" ", options)));
        } catch (IOException failed) {
            throw new IOException(log.reason().orElse(failed.getMessage()), failed);
        }
    }

    /** Clients are sent away and everything is written down; takes well under a second. */
    void stop() throws IOException {
        run(
                Privileges.asOwner(files),
                "pg_ctl",
                List.of("stop", "--pgdata=" + files, "--mode=fast", "--wait", "--timeout=" + STOP_SECONDS));
    }

    /** Whether the server runs, be it one that a killed service left behind. */
    boolean isRunning() throws IOException {
        return recorded().filter(this::isServer).isPresent();
    }

    /**
     * PostgreSQL will not start while a process has the number that its file names, whichever process that is. In a container
     * the same few numbers return at each start.
     */
    void deleteStalePidFile() throws IOException {
        if (recorded().filter(process -> !isServer(process)).isPresent()) {
            Files.delete(pidFile());
        }
    }

    private Optional<ProcessHandle> recorded() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(number -> number.matches("\\d{1,18}"))
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of);
        }
    }

    /**
     * Whether a process was started from the programs of this directory: after a restart of the machine the number in the file may be that
     * of any process.
     */
    private boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(files.getParent()))
                .isPresent();
    }

    private Path pidFile() {
        return files.resolve("postmaster.pid");
    }

    /** Log of the server since its last start. */
    ServerLog log() {
        return log;
    }

    private void run(List<String> stepDown, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(stepDown);
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(programs.toFile()); // readable to the current user; the caller's directory may not be
        builder.environment().keySet().removeIf(name -> name.startsWith("PG")); // settings meant for other servers
        builder.environment().put("LC_ALL", "C");
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Process process = builder.start();
        CompletableFuture.delayedExecutor(START_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitCode(process) != 0) {
            throw new IOException(
                    program + ": " + ServerLog.end(output.strip().lines().toList()));
        }
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
