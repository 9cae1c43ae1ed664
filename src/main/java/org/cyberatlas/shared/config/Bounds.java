package org.cyberatlas.shared.config;

/** Messages about settings that are out of bounds; the name of the setting and its value come before them. */
public final class Bounds {

    public static final String AT_LEAST = "has to be at least {value}";
    public static final String LONGER = "has to be longer than nothing, such as 10S";
    public static final String NOT_NEGATIVE = "has to be 0S or longer";

    private Bounds() {}
}
