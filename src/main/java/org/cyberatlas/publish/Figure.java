package org.cyberatlas.publish;

import java.math.BigDecimal;

/**
 * One figure of a publisher's file, in the publisher's own terms.
 *
 * @param place the publisher's code or name of the country
 * @param series the publisher's code of the series, or its column
 * @param rank null if none is published
 * @param estimate true if the publisher marks the figure as an estimate
 * @param note the publisher's note or source of this figure; null if none
 */
record Figure(
        String file,
        long line,
        String place,
        String series,
        int year,
        BigDecimal value,
        Integer rank,
        boolean estimate,
        String note) {}
