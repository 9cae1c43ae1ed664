package org.cyberatlas.embedded;

/** A name the database knows, and its password. */
public record Account(String username, String password) {

    @Override
    public String toString() {
        return username; // a password has no place in a log
    }
}
