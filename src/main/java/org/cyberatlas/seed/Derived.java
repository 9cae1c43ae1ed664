package org.cyberatlas.seed;

import java.util.List;

/**
 * The scripts that rebuild what is computed from the loaded rows, in the order in which they run after every change of the data, in the
 * same transaction. To derive another table: create it in a migration, write the script that empties and fills it, add its name here.
 * A script that changed runs at the next start.
 */
final class Derived {

    static final List<String> PATHS = List.of(
            "db/derived/010_membership.sql",
            "db/derived/020_observation_standing.sql",
            "db/derived/025_indicator_coverage.sql",
            "db/derived/030_search_document.sql",
            "db/derived/040_timeline_event.sql",
            "db/derived/050_holding.sql");

    /** The repeatable migrations, whose functions the scripts call: when one changes, the derived tables are computed again. */
    static final List<String> FUNCTIONS = List.of(
            "db/migration/R__001_observation_standing.sql",
            "db/migration/R__002_search.sql",
            "db/migration/R__003_sentence.sql");

    private Derived() {}

    /** The table that a script fills, or the first if it fills several. */
    static String table(String path) {
        return path.replaceFirst(".*/\\d+_(.*)\\.sql", "$1");
    }
}
