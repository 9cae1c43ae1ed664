package org.cyberatlas.testsupport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Wait for a condition, which fails after twenty seconds. */
public final class Await {

    private Await() {}

    /** Once is enough: what holds now need not hold at the next moment, while aborted requests are still being worked off. */
    public static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        boolean holds = condition.getAsBoolean();
        while (!holds && System.nanoTime() < end) {
            pause(50);
            holds = condition.getAsBoolean();
        }
        assertTrue(holds);
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
