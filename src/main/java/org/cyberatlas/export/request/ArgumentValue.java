package org.cyberatlas.export.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.UnknownCode;

/** Reader of the text of a parameter as a value of the type of its argument, as strict as the API is. */
final class ArgumentValue {

    /** As GraphQL writes it: no other digits, no plus sign, no zero in front. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]*[.]?[0-9]+([eE][+-]?[0-9]+)?");
    private static final int LONGEST_NUMBER = 30;

    private ArgumentValue() {}

    static <V> V read(String name, String text, Class<V> type) {
        if (text.isEmpty()) {
            throw bad(name, "has an empty value; give one, or leave the parameter out if it is optional");
        }
        return type.cast(value(name, text, type));
    }

    private static Object value(String name, String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == Boolean.class) {
            return truth(name, text);
        }
        if (type == Integer.class) {
            return whole(name, text);
        }
        if (type == Double.class) {
            return number(name, text);
        }
        if (type == LocalDate.class) {
            return day(name, text);
        }
        if (type.isEnum()) {
            return constant(name, text, type);
        }
        throw new IllegalStateException("no text becomes " + type);
    }

    private static Boolean truth(String name, String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw bad(name, "takes true or false");
    }

    private static Integer whole(String name, String text) {
        try {
            if (WHOLE_NUMBER.matcher(text).matches()) {
                return Integer.valueOf(text);
            }
        } catch (NumberFormatException otherwise) {
            // No such value: refused below.
        }
        throw bad(name, "takes a whole number");
    }

    private static Double number(String name, String text) {
        try {
            if (text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches()) {
                double number = new BigDecimal(text).doubleValue();
                if (Double.isFinite(number)) {
                    return number;
                }
            }
        } catch (NumberFormatException otherwise) {
            // No such value: refused below.
        }
        throw bad(name, "takes a number");
    }

    private static LocalDate day(String name, String text) {
        try {
            if (text.length() == "2020-02-20".length()) { // no years beyond 9999, which the database does not hold
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException otherwise) {
            // No such value: refused below.
        }
        throw bad(name, "takes a calendar date such as 2020-02-20");
    }

    private static Object constant(String name, String text, Class<?> type) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        int place = names.indexOf(text);
        if (place < 0) {
            throw bad(name, "takes none but " + String.join(", ", names) + UnknownCode.didYouMean(text, names));
        }
        return type.getEnumConstants()[place];
    }

    private static BadInput bad(String name, String what) {
        return new BadInput(ErrorCode.BAD_ARGUMENT, name, "'" + name + "' " + what);
    }
}
