package org.cyberatlas.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;

/**
 * An actor's name in a language: from the rows, else from the Unicode CLDR that comes with Java, else in English.
 *
 * <p>The language of the machine has no part in it.
 */
final class LocalName {

    private static final Set<String> LANGUAGES_WITH_DATA = Arrays.stream(Locale.getAvailableLocales())
            .map(Locale::getLanguage)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Locale> ALIASES = aliases();

    private LocalName() {}

    private static Map<String, Locale> aliases() {
        Properties read = new Properties();
        try (InputStream file = LocalName.class.getResourceAsStream("language-aliases.properties")) {
            read.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        code -> code, code -> Locale.forLanguageTag(read.getProperty(code))));
    }

    /** The name in the language of a tag; null means English. */
    static String of(Actor actor, String tag) {
        Locale locale = tag == null ? Locale.ENGLISH : locale(tag);
        Names names = actor.names();
        String stored =
                switch (locale.getLanguage()) {
                    case "", "en" -> names.english();
                    case "fr" -> names.french();
                    case "es" -> names.spanish();
                    default -> null;
                };
        if (stored == null && actor instanceof Country country) {
            stored = inCldr(country, locale);
        }
        return Objects.requireNonNullElse(stored, names.english());
    }

    /** Null if the CLDR has no name: Java then returns the code, or an English name of its own. */
    private static String inCldr(Country country, Locale locale) {
        if (!LANGUAGES_WITH_DATA.contains(locale.getLanguage())) {
            return null;
        }
        Locale region = new Locale.Builder().setRegion(country.iso2()).build();
        String name = region.getDisplayCountry(locale);
        return name.equals(country.iso2()) || name.equals(region.getDisplayCountry(Locale.ROOT)) ? null : name;
    }

    private static Locale locale(String tag) {
        try {
            // The builder takes an empty tag for no language at all.
            if (!tag.isEmpty()) {
                return canonical(new Locale.Builder().setLanguageTag(tag).build());
            }
        } catch (IllformedLocaleException malformed) {
            // Falls through: the same sentence for every kind of damage.
        }
        throw new BadInput(
                ErrorCode.BAD_ARGUMENT,
                "lang",
                "'" + tag + "' is no BCP 47 language tag, such as fr, es-PE or zh-Hant");
    }

    /** The locale with the code of its language that the Unicode CLDR has names under: {@code fil} for {@code tl}. */
    private static Locale canonical(Locale locale) {
        Locale replacement = ALIASES.get(locale.getLanguage());
        if (replacement == null) {
            return locale;
        }
        Locale.Builder canonical = new Locale.Builder().setLocale(locale).setLanguage(replacement.getLanguage());
        if (locale.getScript().isEmpty()) {
            canonical.setScript(replacement.getScript());
        }
        if (locale.getCountry().isEmpty()) {
            canonical.setRegion(replacement.getCountry());
        }
        return canonical.build();
    }
}
