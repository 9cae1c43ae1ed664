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
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One published reading of one indicator for one actor and period.
 *
 * <p><b>Unit</b>: that of the indicator. <b>Null</b>: a cell that the source leaves open; a reading always has a value, a
 * range, a rank or a tier.
 *
 * <p>It remembers the day for which it was asked, so that its rivals and revisions are those of the same day. In a question it holds
 * what the question asks for, and to be asked for more is an {@link IllegalStateException}.
 */
@Description(
        "One published reading of one indicator for one actor and period; several sources may read the same thing differently.")
public final class Observation implements Node {

    public static final String TYPE = "Observation";

    private final Cells cells;
    private final LocalDate asPublishedBy;

    /** @param asPublishedBy the day that it was asked for; null for now */
    Observation(Cells cells, LocalDate asPublishedBy) {
        this.cells = cells;
        this.asPublishedBy = asPublishedBy;
    }

    long key() {
        return cells.<Long>get(Cell.ID);
    }

    public String actorCode() {
        return cells.get(Cell.ACTOR_CODE);
    }

    public String indicatorCode() {
        return cells.get(Cell.INDICATOR_CODE);
    }

    public String sourceCode() {
        return cells.get(Cell.SOURCE_CODE);
    }

    Integer year() {
        return cells.get(Cell.YEAR);
    }

    LocalDate asPublishedBy() {
        return asPublishedBy;
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, Long.toString(key()));
    }

    @Description("The days that it is about; null where the source dates nothing.")
    public Period getPeriod() {
        return Period.of(cells.get(Cell.PERIOD_START), cells.get(Cell.PERIOD_END));
    }

    @Description("Value in the indicator's unit; null for a range, or a rank or tier without a value.")
    public Double getValue() {
        return cells.get(Cell.VALUE);
    }

    @Description("Lower end of a range, in the indicator's unit; null unless the reading is a range.")
    public Double getLow() {
        return cells.get(Cell.LOW);
    }

    @Description("Upper end of a range, in the indicator's unit; null unless the reading is a range.")
    public Double getHigh() {
        return cells.get(Cell.HIGH);
    }

    @NonNull
    @Description("How the figure is to be read.")
    public Qualifier getQualifier() {
        return cells.code(Qualifier.class, Cell.QUALIFIER);
    }

    @Description("Published rank, 1 for the first; null where the source publishes none.")
    public Integer getRank() {
        return cells.get(Cell.RANK);
    }

    @Description("Best rank of a published range of ranks; null otherwise.")
    public Integer getRankLow() {
        return cells.get(Cell.RANK_LOW);
    }

    @Description("Worst rank of a published range of ranks; null otherwise.")
    public Integer getRankHigh() {
        return cells.get(Cell.RANK_HIGH);
    }

    @Description("Number of actors ranked in that publication; null where it is not known.")
    public Integer getRankOf() {
        return cells.get(Cell.RANK_OF);
    }

    @Description("Published tier, such as T3; null where the source publishes none.")
    public String getTier() {
        return cells.get(Cell.TIER);
    }

    @Description("Who or what was counted; null where the source does not say more than the indicator's definition.")
    public String getBase() {
        return cells.get(Cell.BASE);
    }

    @Description("Edition of the publication; null where it has none.")
    public String getEdition() {
        return cells.get(Cell.EDITION);
    }

    @Description(
            "When this reading was published, where that is known better than for its source as a whole; null otherwise.")
    public PartialDate getPublished() {
        return PartialDate.of(cells.get(Cell.PUBLISHED));
    }

    @Description("What else the source says about the figure; null where nothing is noted.")
    public String getNote() {
        return cells.get(Cell.NOTE);
    }

    @NonNull
    @Description("How close to the origin it was read.")
    public Verification getVerification() {
        return cells.code(Verification.class, Cell.VERIFICATION);
    }

    @NonNull
    @Description("True for the reading that is shown when only one is asked for.")
    public Boolean getPreferred() {
        return cells.get(Cell.PREFERRED);
    }

    @NonNull
    @Description("The step of the rule that decided, in words.")
    public String getPreferredBecause() {
        String words = cells.code(Preference.class, Cell.BECAUSE).words(getPreferred());
        String unchangedIn = cells.get(Cell.UNCHANGED_IN);
        return unchangedIn == null
                ? words
                : words + "; the edition " + unchangedIn + " of that day lists changes only and has none here";
    }

    /** How many readings say something about the same; 0 for one that a later edition has replaced. */
    int readings() {
        return cells.<Integer>get(Cell.READINGS);
    }

    /** How far it and its rivals lie apart, in the indicator's unit; null where all agree within rounding. */
    public Double disputedSpread() {
        return disputed() ? cells.get(Cell.SPREAD) : null;
    }

    /** True where it and its rivals lie apart beyond rounding. */
    public boolean disputed() {
        return cells.<Boolean>get(Cell.DISPUTED);
    }
}
