package org.cyberatlas.publish;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number as publishers write it: digits, with a decimal point and an exponent at most. One with more characters or a larger exponent is none: written
 * out, it could fill the memory.
 */
final class PublishedNumber {

    private static final int LONGEST = 30;
    private static final Pattern FORM = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,2})?");

    private PublishedNumber() {}

    /** Empty for a text that is no number. */
    static Optional<BigDecimal> read(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
