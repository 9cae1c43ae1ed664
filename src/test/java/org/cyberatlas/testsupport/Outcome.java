package org.cyberatlas.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Exit status and output of a program; the status is -1 if there is no such program. */
public record Outcome(int status, String output) {

    /** Runs the program to its end, without input. */
    public static Outcome of(ProcessBuilder program) {
        try {
            Process process = program.redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException absent) {
            return new Outcome(-1, absent.getMessage());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
