package org.cyberatlas.export.datapackage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PublishArgumentsTest {

    @Test
    void theHelpAndInvalidArgumentsEndTheCommandBeforeADatabaseIsStarted() {
        assertEquals(OptionalInt.of(0), PublishArguments.exitStatus("--help"));
        assertEquals(OptionalInt.of(2), PublishArguments.exitStatus());
        assertEquals(OptionalInt.of(2), PublishArguments.exitStatus("a", "b"));
        assertEquals(OptionalInt.of(2), PublishArguments.exitStatus("--unknown", "a"));
    }

    @Test
    void aDirectoryIsAllThatTheCommandNeeds() {
        assertEquals(OptionalInt.empty(), PublishArguments.exitStatus("a"));
        assertEquals(Path.of("a"), PublishArguments.of("a").directory());
    }
}
