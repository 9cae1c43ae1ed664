package org.cyberatlas.testsupport;

import org.junit.jupiter.api.Assumptions;

/** Skip of a test whose tools are not installed, with a line on the console, which the reason of a skipped test does not reach. */
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
