package org.cyberatlas.observation;

/**
 * Step of the rule of preference that decided between an observation and its rivals.
 *
 * <p>The rule itself is the SQL function {@code standing_on}; these are its results in words.
 */
enum Preference {
    EDITION("another edition of the same series has replaced it"),
    WITHDRAWN("another edition of the same series has withdrawn it"),
    ONLY_OBSERVATION("the only observation of this actor, indicator and year"),
    POPULATION("the whole population before a part of it"),
    PERIOD("the whole period before a part of it"),
    STATE("the last state of the year before earlier ones"),
    VERIFICATION("primary sources before secondary ones, secondary before the press"),
    EXACTNESS("exact before approximate or estimated"),
    PUBLICATION("later published before earlier"),
    SOURCE_CODE("all else equal, the source code decides"),
    KEY("all else equal, two observations of one source: the key decides");

    private final String words;

    Preference(String words) {
        this.words = words;
    }

    String words(boolean preferred) {
        return preferred || this == EDITION || this == WITHDRAWN ? words : "not preferred: " + words;
    }
}
