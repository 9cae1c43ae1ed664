package org.cyberatlas.observation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.shared.batch.SelectedFields;
import org.cyberatlas.shared.data.Row;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.period.Period;
import org.cyberatlas.source.Qualifier;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * <b>Unit</b>: that of the indicator. <b>Null</b>: a cell that the source leaves open; an observation always has a value, a
 * range, a rank or a tier.
 *
 * <p>An instance holds the day of the request, so that its rivals and revisions are of the same day, and only the columns that the
 * request selects: reading another one is an {@link IllegalStateException}.
 */
@Description(
        "Published observation of one indicator for one actor and period; several sources may publish different ones.")
public final class Observation implements Node, Sourced {

    private final Map<ObservationColumn, Object> cells = new EnumMap<>(ObservationColumn.class);
    private final LocalDate asPublishedBy;

    private Observation(Row row, Set<ObservationColumn> read, LocalDate asPublishedBy) {
        read.forEach(column -> cells.put(column, column.in(row)));
        this.asPublishedBy = asPublishedBy;
    }

    /**
     * The columns of the table {@code observation_standing} that the current request selects.
     *
     * @param asPublishedBy day of the request; null for now
     */
    static Columns<Observation> columns(LocalDate asPublishedBy) {
        Set<ObservationColumn> read = SelectedFields.of(Observation.class.getSimpleName())
                .map(ObservationColumn::of)
                .orElseGet(() -> EnumSet.allOf(ObservationColumn.class));
        return new Columns<>(
                row -> new Observation(row, read, asPublishedBy),
                read.stream().map(ObservationColumn::column).toArray(String[]::new));
    }

    long key() {
        return this.<Long>get(ObservationColumn.ID);
    }

    public String actorCode() {
        return get(ObservationColumn.ACTOR_CODE);
    }

    public String indicatorCode() {
        return get(ObservationColumn.INDICATOR_CODE);
    }

    public String sourceCode() {
        return get(ObservationColumn.SOURCE_CODE);
    }

    Integer year() {
        return get(ObservationColumn.YEAR);
    }

    LocalDate asPublishedBy() {
        return asPublishedBy;
    }

    @Override
    public String nodeKey() {
        return Long.toString(key());
    }

    @Description("Period that it is about; null if the source gives no date.")
    public Period getPeriod() {
        return Period.of(get(ObservationColumn.PERIOD_START), get(ObservationColumn.PERIOD_END));
    }

    @Description("Value in the indicator's unit; null for a range, or a rank or tier without a value.")
    public Double getValue() {
        return get(ObservationColumn.VALUE);
    }

    @Description("Lower end of a range, in the indicator's unit; null unless the observation is a range.")
    public Double getLow() {
        return get(ObservationColumn.LOW);
    }

    @Description("Upper end of a range, in the indicator's unit; null unless the observation is a range.")
    public Double getHigh() {
        return get(ObservationColumn.HIGH);
    }

    @NonNull
    @Description("Exactness of the figure.")
    public Qualifier getQualifier() {
        return get(ObservationColumn.QUALIFIER);
    }

    @Description("Published rank, 1 for the first; null if the source publishes none.")
    public Integer getRank() {
        return get(ObservationColumn.RANK);
    }

    @Description("Best rank of a published range of ranks; otherwise null.")
    public Integer getRankLow() {
        return get(ObservationColumn.RANK_LOW);
    }

    @Description("Worst rank of a published range of ranks; otherwise null.")
    public Integer getRankHigh() {
        return get(ObservationColumn.RANK_HIGH);
    }

    @Description(
            "Number of actors ranked in that publication, or its last place where actors share places; null if it is not known.")
    public Integer getRankOf() {
        return get(ObservationColumn.RANK_OF);
    }

    @Description("Published tier, such as T3; null if the source publishes none.")
    public String getTier() {
        return get(ObservationColumn.TIER);
    }

    @Description("Population that was counted; null if the source does not say more than the indicator's definition.")
    public String getBase() {
        return get(ObservationColumn.BASE);
    }

    @Description("Edition of the publication; null if it has none.")
    public String getEdition() {
        return get(ObservationColumn.EDITION);
    }

    @Description(
            "Date of publication of this observation; null unless it is known better than for the source as a whole.")
    public PartialDate getPublished() {
        return get(ObservationColumn.PUBLISHED);
    }

    @Description("Additional note of the source about the figure; null if there is none.")
    public String getNote() {
        return get(ObservationColumn.NOTE);
    }

    @NonNull
    @Description("Level of verification.")
    public Verification getVerification() {
        return get(ObservationColumn.VERIFICATION);
    }

    @NonNull
    @Description("True for the observation that is shown if only one is requested.")
    public Boolean getPreferred() {
        return get(ObservationColumn.PREFERRED);
    }

    @NonNull
    @Description("Step of the rule of preference that decided, in words.")
    public String getPreferredBecause() {
        String words = this.<Preference>get(ObservationColumn.BECAUSE).words(getPreferred());
        String unchangedIn = get(ObservationColumn.UNCHANGED_IN);
        return unchangedIn == null
                ? words
                : words + "; the edition " + unchangedIn + " of that day lists changes only and has none here";
    }

    /** Number of observations that are compared with this one; 0 for one that another edition has replaced or withdrawn. */
    int readings() {
        return this.<Integer>get(ObservationColumn.READINGS);
    }

    /** Difference between it and its rivals, in the indicator's unit; null if all agree within rounding. */
    public Double disputedSpread() {
        return disputed() ? get(ObservationColumn.SPREAD) : null;
    }

    /** True where it and its rivals lie apart beyond rounding. */
    public boolean disputed() {
        return this.<Boolean>get(ObservationColumn.DISPUTED);
    }

    /** Value of a cell; null if it is empty. */
    @SuppressWarnings("unchecked") // a cell is read as what it is
    private <T> T get(ObservationColumn column) {
        if (!cells.containsKey(column)) {
            throw new IllegalStateException(column + " was not read");
        }
        return (T) cells.get(column);
    }
}
