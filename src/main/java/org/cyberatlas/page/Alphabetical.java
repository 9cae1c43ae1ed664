package org.cyberatlas.page;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** The order of names that the API has: accents, apostrophes and case aside. */
final class Alphabetical {

    static final Comparator<String> ORDER =
            Comparator.comparing(Alphabetical::plain).thenComparing(Comparator.naturalOrder());

    private Alphabetical() {}

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’‘ʼʻ`´]", "")
                .toLowerCase(Locale.ROOT);
    }
}
