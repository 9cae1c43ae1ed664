package org.cyberatlas.ranking;

/** The current full members of an organisation, with what is observed of them in a year. */
public record MembersInYear(String organisation, String indicator, int year) {}
