package org.cyberatlas.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** Process that starts the embedded server and waits, for tests that kill it. */
public final class ServiceProcess {

    private static final String READY = "ready";

    private ServiceProcess() {}

    /** Returns once the server of the new process accepts connections. */
    static Process start(Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        if (!READY.equals(output.readLine())) {
            throw new IOException("the process did not start its server");
        }
        return process;
    }

    public static void main(String... args) throws InterruptedException {
        EmbeddedPostgres.start(Path.of(args[0]), Durability.KEPT, progress -> {});
        System.out.println(READY);
        Thread.sleep(Long.MAX_VALUE);
    }
}
