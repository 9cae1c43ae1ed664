package org.cyberatlas.testsupport;

import org.junit.jupiter.api.Assumptions;

/** A test that needs what this machine may not have; the line that it leaves is seen, which the reason of a skipped test is not. */
public final class Skip {

    private Skip() {}

    /** Goes on where it is there. */
    public static void unless(boolean there, String otherwise) {
        if (!there) {
            System.out.println("Tests: " + otherwise);
            Assumptions.abort(otherwise);
        }
    }
}
