package org.cyberatlas.finding;

/** What a finding points to: a node of another feature, by the name of its type and its key. */
record Reference(String type, String key) {

    private static final char SEPARATOR = ' ';

    /** Reads the form in which the database hands it over: the type, a space, the key. */
    static Reference parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        return new Reference(text.substring(0, separator), text.substring(separator + 1));
    }
}
