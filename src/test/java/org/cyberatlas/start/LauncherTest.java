package org.cyberatlas.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyberatlas.testsupport.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code bin/atlas}, as far as it needs no packaged service. */
class LauncherTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void theHelpListsTheCommands(String option) {
        Outcome help = run(option);
        assertEquals(0, help.status(), help.output());
        for (String command : new String[] {"bin/atlas load", "bin/atlas import", "bin/atlas publish"}) {
            assertTrue(help.output().contains(command), help.output());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "Load", "help", "import-all", " "})
    void anUnknownCommandIsNamedBesideTheKnownOnes(String command) {
        Outcome refused = run(command);
        assertEquals(2, refused.status(), refused.output());
        assertTrue(refused.output().startsWith("Unknown command '" + command + "'."), refused.output());
        assertTrue(refused.output().contains("bin/atlas load"), refused.output());
    }

    private static Outcome run(String argument) {
        return Outcome.of(new ProcessBuilder("bin/atlas", argument));
    }
}
