package org.cyberatlas.field;

/**
 * Field as the tests select it.
 *
 * @param coordinate type and name; a field of the interface goes by the interface
 * @param selection selection of its type; empty for a scalar
 * @param one arguments, in parentheses; empty for none
 * @param other arguments with another result; null for a field without arguments
 */
record Field(String coordinate, Parents parents, String selection, String one, String other) {

    static Field of(String coordinate, Parents parents, String selection) {
        return new Field(coordinate, parents, selection, "", null);
    }

    static Field of(String coordinate, Parents parents, String selection, String one, String other) {
        return new Field(coordinate, parents, selection, "(" + one + ")", other.isEmpty() ? "" : "(" + other + ")");
    }

    String askedAs(String alias) {
        return alias + ": " + name() + one + selection;
    }

    String askedOtherwiseAs(String alias) {
        return alias + ": " + name() + other + selection;
    }

    /** With another value of one argument. */
    String askedWith(String alias, String argument, String value) {
        String arguments = one.replaceFirst("\\b" + argument + ": [^,)]+", "");
        return alias + ": " + name() + arguments.replaceFirst("\\)$", " " + argument + ": " + value + ")") + selection;
    }

    String name() {
        return coordinate.substring(coordinate.indexOf('.') + 1);
    }

    boolean isOfActor() {
        return coordinate.startsWith("Actor.");
    }

    @Override
    public String toString() {
        return coordinate;
    }
}
