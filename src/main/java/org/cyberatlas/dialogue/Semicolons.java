package org.cyberatlas.dialogue;

import java.util.List;
import java.util.regex.Pattern;

/** A cell that holds several texts, separated by semicolons. */
final class Semicolons {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");

    private Semicolons() {}

    /** The texts in their order; none for an empty cell. */
    static List<String> split(String cell) {
        return cell == null ? List.of() : SEPARATOR.splitAsStream(cell).toList();
    }
}
