package org.cyberatlas.seed;

import java.util.Locale;
import org.cyberatlas.testsupport.TestDatabase;

/**
 * Locales of databases, each with one database of the same rows and few observations. All but the first are loaded by sessions that write
 * dates as in Germany.
 */
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

    TestDatabase empty() {
        return TestDatabase.create(options);
    }

    /** Filled once, and only read. */
    public synchronized TestDatabase database() {
        if (database == null) {
            database = SeedDatabase.template("locale_" + name().toLowerCase(Locale.ROOT), this::empty, this::load);
        }
        return database;
    }

    private void load(SeedDatabase database) {
        String settings = "ALTER DATABASE " + database.database().name();
        if (this != C) {
            database.execute(settings + " SET DateStyle = 'German'");
        }
        database.load(FewObservations.FILES);
        database.execute(settings + " RESET DateStyle");
    }
}
