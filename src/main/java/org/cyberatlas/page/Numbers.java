package org.cyberatlas.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Numbers in English text, with a comma at thousands and without trailing zeros. */
final class Numbers {

    /** Numbers below this have two digits, since three decimal places would leave one or none. */
    private static final BigDecimal SMALL = new BigDecimal("0.01");

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    private static final Size LARGEST = new Size(1e12, 2, Double.MAX_VALUE, " trillion");
    private static final List<Size> SIZES = List.of(
            new Size(1, 3, 2, ""),
            new Size(1, 1, 1000, ""),
            new Size(1, 0, 1e6, ""),
            new Size(1e6, 1, 1e9, " million"),
            new Size(1e9, 2, 1e12, " billion"));

    /**
     * Numbers of one size, which are read in one way.
     *
     * @param unit in which they are counted
     * @param places decimal places at most
     * @param end the rounded number from which the next size holds
     */
    private record Size(BigDecimal unit, int places, BigDecimal end, String word) {

        Size(double unit, int places, double end, String word) {
            this(BigDecimal.valueOf(unit), places, BigDecimal.valueOf(end), word);
        }

        BigDecimal rounded(BigDecimal number) {
            return number.divide(unit, places, RoundingMode.HALF_UP).multiply(unit);
        }

        String text(BigDecimal number) {
            return exact(number.divide(unit, places, RoundingMode.HALF_UP)) + word;
        }
    }

    private Numbers() {}

    /** Rounded for reading, with a word for millions. */
    static String rounded(BigDecimal number) {
        if (number.abs().compareTo(SMALL) < 0) {
            return exact(number.round(TWO_DIGITS));
        }
        return SIZES.stream()
                .filter(size -> size.rounded(number).abs().compareTo(size.end) < 0)
                .findFirst()
                .orElse(LARGEST)
                .text(number);
    }

    /** With all digits. */
    static String exact(BigDecimal number) {
        BigDecimal digits = number.stripTrailingZeros();
        return String.format(Locale.ENGLISH, "%,." + Math.max(0, digits.scale()) + "f", digits);
    }
}
