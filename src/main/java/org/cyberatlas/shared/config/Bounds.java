package org.cyberatlas.shared.config;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * Bounds of settings, as converters that refuse a value beyond them. The message goes on from the name of the setting and its value:
 * "it has to be at least 1".
 */
@SuppressWarnings("serial") // a converter is serializable by its interface, and never serialized
public final class Bounds {

    private static final DurationConverter TIME = new DurationConverter();

    private Bounds() {}

    private static <T> T require(T value, Predicate<T> within, String bound) {
        if (!within.test(value)) {
            throw new IllegalArgumentException("has to be " + bound);
        }
        return value;
    }

    /** A whole number above 0. */
    public static final class AtLeastOne implements Converter<Integer> {

        @Override
        public Integer convert(String text) {
            return require(Integer.valueOf(text.strip()), number -> number >= 1, "at least 1");
        }
    }

    /** A whole number, or 0. */
    public static final class AtLeastZero implements Converter<Integer> {

        @Override
        public Integer convert(String text) {
            return require(Integer.valueOf(text.strip()), number -> number >= 0, "at least 0");
        }
    }

    /** An amount above 0 that may be beyond the range of {@code int}. */
    public static final class AmountAtLeastOne implements Converter<Long> {

        @Override
        public Long convert(String text) {
            return require(Long.valueOf(text.strip()), number -> number >= 1, "at least 1");
        }
    }

    /** An amount, or 0, that may be beyond the range of {@code int}. */
    public static final class AmountAtLeastZero implements Converter<Long> {

        @Override
        public Long convert(String text) {
            return require(Long.valueOf(text.strip()), number -> number >= 0, "at least 0");
        }
    }

    /** A time span longer than nothing. */
    public static final class LongerThanNothing implements Converter<Duration> {

        @Override
        public Duration convert(String text) {
            return require(
                    TIME.convert(text), time -> time.compareTo(Duration.ZERO) > 0, "longer than nothing, such as 10S");
        }
    }

    /** A time span, or none at all. */
    public static final class NotNegative implements Converter<Duration> {

        @Override
        public Duration convert(String text) {
            return require(TIME.convert(text), time -> !time.isNegative(), "0S or longer");
        }
    }
}
