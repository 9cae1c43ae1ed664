package org.cyberatlas.export.format;

import java.math.BigDecimal;

/**
 * Cells of comma-separated values. An empty cell stands for null.
 *
 * <p>A text that a spreadsheet would take for a formula begins with an apostrophe; a number never does.
 */
final class Csv {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return plain(BigDecimal.valueOf(number));
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return harmless(value.toString());
    }

    /** Plain notation: 25.86 and 100, neither 1.0E7 nor 100.0. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String harmless(String text) {
        return text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
