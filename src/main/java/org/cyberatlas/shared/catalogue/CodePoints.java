package org.cyberatlas.shared.catalogue;

import java.util.Comparator;

/** The order of texts by code points, which is that of collation "C" over UTF-8; Java compares UTF-16 units. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char left = one.charAt(i);
            char right = other.charAt(i);
            if (left != right) {
                // A half of a surrogate pair stands for a code point above all that one unit holds.
                boolean beyond = Character.isSurrogate(left) != Character.isSurrogate(right);
                return beyond
                        ? Boolean.compare(Character.isSurrogate(left), Character.isSurrogate(right))
                        : left - right;
            }
        }
        return one.length() - other.length();
    }
}
