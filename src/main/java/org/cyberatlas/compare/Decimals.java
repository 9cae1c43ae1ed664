package org.cyberatlas.compare;

import java.math.BigDecimal;

/** Differences of published figures, without the dust of binary fractions: 96.97 less 71.11 is 25.86. */
final class Decimals {

    private Decimals() {}

    static double distance(double one, double other) {
        return BigDecimal.valueOf(one).subtract(BigDecimal.valueOf(other)).abs().doubleValue();
    }
}
