package org.cyberatlas.seed;

import java.util.Locale;
import org.cyberatlas.testsupport.TestDatabase;

/** Locales of databases, each with one database of the same rows and few observations. */
public enum DatabaseLocale {
    /** Only ASCII has letters, and the order is that of code points: what the others are compared with. */
    C("ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'"),
    /** The lower case of I is no i, and signs do not count in the order of texts. */
    TURKISH("ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'tr-u-ka-shifted' LOCALE 'C'"),
    /** Signs come before letters, and the parser of words knows letters and signs beyond ASCII. */
    SWEDISH("ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'sv-SE' LOCALE 'C.UTF-8'");

    private final String options;

    private TestDatabase database;

    DatabaseLocale(String options) {
        this.options = options;
    }

    /** Filled once, and only read. */
    public synchronized TestDatabase database() {
        if (database == null) {
            database = TestDatabase.template(
                    "locale_" + name().toLowerCase(Locale.ROOT),
                    SeedDatabase.checksum(FewObservations.FILES),
                    () -> TestDatabase.create(options),
                    database -> new SeedDatabase(database).load(FewObservations.FILES));
        }
        return database;
    }
}
