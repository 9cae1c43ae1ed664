package org.cyberatlas.observation;

import java.time.LocalDate;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.period.Period;
import org.cyberatlas.source.Qualifier;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One published reading of one indicator for one actor and period.
 *
 * <p><b>Unit</b>: that of the indicator. <b>Null</b>: a cell that the source leaves open; a reading always has a value, a
 * range, a rank or a tier.
 *
 * <p>It remembers the day for which it was asked, so that its rivals and revisions are those of the same day.
 */
@Description(
        "One published reading of one indicator for one actor and period; several sources may read the same thing differently.")
public record Observation(
        @Ignore long key,
        @Ignore String actorCode,
        @Ignore String indicatorCode,
        @Ignore String sourceCode,
        @Ignore Integer year,
        @Ignore LocalDate asPublishedBy,
        @Ignore Standing standing,

        @Description("The days that it is about; null where the source dates nothing.")
        Period period,

        @Description("Value in the indicator's unit; null for a range, or a rank or tier without a value.")
        Double value,

        @Description("Lower end of a range, in the indicator's unit; null unless the reading is a range.")
        Double low,

        @Description("Upper end of a range, in the indicator's unit; null unless the reading is a range.")
        Double high,

        @NonNull @Description("How the figure is to be read.")
        Qualifier qualifier,

        @Description("Published rank, 1 for the first; null where the source publishes none.")
        Integer rank,

        @Description("Best rank of a published range of ranks; null otherwise.")
        Integer rankLow,

        @Description("Worst rank of a published range of ranks; null otherwise.")
        Integer rankHigh,

        @Description("Number of actors ranked in that publication; null where it is not known.")
        Integer rankOf,

        @Description("Published tier, such as T3; null where the source publishes none.")
        String tier,

        @Description(
                "Who or what was counted; null where the source does not say more than the indicator's definition.")
        String base,

        @Description("Edition of the publication; null where it has none.")
        String edition,

        @Description(
                "When this reading was published, where that is known better than for its source as a whole; null otherwise.")
        PartialDate published,

        @Description("What else the source says about the figure; null where nothing is noted.")
        String note,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification)
        implements Node {

    public static final String TYPE = "Observation";

    /**
     * How a reading stands among the readings of the same actor, indicator and year.
     *
     * @param unchangedIn code of an earlier edition that this value is inferred to stand in as well; null for the rest
     */
    record Standing(
            boolean preferred,
            Preference because,
            boolean current,
            int readings,
            boolean disputed,
            Double spread,
            String unchangedIn) {}

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, Long.toString(key));
    }

    @NonNull
    @Description("True for the reading that is shown when only one is asked for.")
    public Boolean getPreferred() {
        return standing.preferred();
    }

    @NonNull
    @Description("The step of the rule that decided, in words.")
    public String getPreferredBecause() {
        String words = standing.because().words(standing.preferred());
        return standing.unchangedIn() == null
                ? words
                : words + "; the edition " + standing.unchangedIn()
                        + " of that day lists changes only and has none here";
    }

    /** How far it and its rivals lie apart, in the indicator's unit; null where all agree within rounding. */
    public Double disputedSpread() {
        return standing.disputed() ? standing.spread() : null;
    }

    /** True where it and its rivals lie apart beyond rounding. */
    public boolean disputed() {
        return standing.disputed();
    }
}
