package org.cyberatlas.observation;

/** Number of observations of one indicator from one source. */
public record Tally(String indicatorCode, String sourceCode, int observations) {}
