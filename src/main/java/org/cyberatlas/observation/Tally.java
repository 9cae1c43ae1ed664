package org.cyberatlas.observation;

/** How many readings of one indicator one source has. */
public record Tally(String indicatorCode, String sourceCode, int readings) {}
