package org.cyberatlas.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.compare.Comparison.ComparisonArguments;
import org.cyberatlas.finding.Topic;
import org.cyberatlas.indicator.IndicatorCategory;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;

/** Access to comparisons for other features; checks their arguments. */
@ApplicationScoped
public class ComparisonLookup {

    private static final int FEWEST = 2;
    private static final int MOST = 12;

    private final ComparisonRows rows;
    private final ActorLookup actors;
    private final IndicatorLookup indicators;

    ComparisonLookup(ComparisonRows rows, ActorLookup actors, IndicatorLookup indicators) {
        this.rows = rows;
        this.actors = actors;
        this.indicators = indicators;
    }

    /**
     * Actors side by side, each by any of its codes.
     *
     * <p><b>Null</b>: any indicator, category, topic or year. <b>Errors</b>: too few or too many actors, one of them twice,
     * a code that names nothing, or the nearest year to none.
     */
    public Comparison of(
            List<String> actors,
            List<String> indicators,
            List<IndicatorCategory> categories,
            List<Topic> topics,
            Integer year,
            Boolean nearestYear) {
        if (year == null && Boolean.TRUE.equals(nearestYear)) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT, "nearestYear", "'nearestYear' is the one nearest to a year: give year too");
        }
        return new Comparison(new ComparisonArguments(
                this.actors.knownOnce("actors", actors, FEWEST, MOST, "a comparison takes"),
                this.indicators.known("indicators", indicators),
                categories,
                topics,
                year,
                Boolean.TRUE.equals(nearestYear)));
    }

    /** One row per indicator, in the requested order, otherwise by code. */
    public List<ComparisonRow> rows(Comparison comparison) {
        return rows.of(comparison.arguments());
    }
}
