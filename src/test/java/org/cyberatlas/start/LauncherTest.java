package org.cyberatlas.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code bin/atlas}, as far as it needs no packaged service. */
class LauncherTest {

    private record Ended(int status, String output) {}

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void theHelpListsTheCommands(String option) throws IOException, InterruptedException {
        Ended help = run(option);
        assertEquals(0, help.status(), help.output());
        for (String command : new String[] {"bin/atlas load", "bin/atlas import", "bin/atlas publish"}) {
            assertTrue(help.output().contains(command), help.output());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "Load", "help", "import-all", " "})
    void anUnknownCommandIsNamedBesideTheKnownOnes(String command) throws IOException, InterruptedException {
        Ended refused = run(command);
        assertEquals(2, refused.status(), refused.output());
        assertTrue(refused.output().startsWith("Unknown command '" + command + "'."), refused.output());
        assertTrue(refused.output().contains("bin/atlas load"), refused.output());
    }

    private static Ended run(String argument) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bin/atlas", argument)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
