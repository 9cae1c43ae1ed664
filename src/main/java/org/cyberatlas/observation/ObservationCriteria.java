package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.actor.ActorSets;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.Range;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.source.SourceLookup;

/** A filter as SQL: what to select observations from, and the conditions that they meet; the row goes by the alias {@code e}. */
@ApplicationScoped
class ObservationCriteria {

    private static final String SERIES = "f.actor_code, f.indicator_code";

    private static final int OLDEST = 200;

    private final ActorLookup actors;
    private final ActorSets sets;
    private final IndicatorLookup indicators;
    private final SourceLookup sources;

    ObservationCriteria(ActorLookup actors, ActorSets sets, IndicatorLookup indicators, SourceLookup sources) {
        this.actors = actors;
        this.sets = sets;
        this.indicators = indicators;
        this.sources = sources;
    }

    /** The selection that a filter amounts to. */
    record Selection(String from, Conditions where) {}

    /**
     * Turns a filter into SQL.
     *
     * <p>The listing selects the observations of its parents; the function for a past day reads no other ones.
     *
     * @param ofActors actors to which the function for a past day is limited, ignored for today; null for any
     * @param ofIndicators the same of indicators
     */
    Selection select(
            ObservationFilter filter, ActorSet among, Collection<String> ofActors, Collection<String> ofIndicators) {
        return select(filter, among, ofActors, ofIndicators, SERIES);
    }

    /** Turns a filter into SQL for the observations of one source at a time: the newest year is then that of the source. */
    Selection selectBySource(ObservationFilter filter, ActorSet among) {
        return select(filter, among, null, null, "f.source_code, " + SERIES);
    }

    private Selection select(
            ObservationFilter filter,
            ActorSet among,
            Collection<String> ofActors,
            Collection<String> ofIndicators,
            String alike) {
        List<String> filterActors = actors.known("filter.actors", filter.actors());
        List<String> filterIndicators = indicators.known("filter.indicators", filter.indicators());
        boolean latest = Boolean.TRUE.equals(filter.latest());
        // The table marks the latest of a whole series; that of the observations left by other conditions is computed.
        boolean marked = latest && alike.equals(SERIES) && filter.selectsWholeSeries();
        boolean computed = latest && !marked;
        String row = computed ? "f" : "e";

        List<String> inSet = sets.codes(among);
        List<String> inCategories = filter.categories() == null ? null : indicators.inCategories(filter.categories());
        Conditions where = conditions(row, filter)
                .andAnyOf(row + ".actor_code", "actors", filterActors)
                .andAnyOf(row + ".actor_code", "among", inSet)
                .andAnyOf(row + ".indicator_code", "indicators", filterIndicators)
                .andAnyOf(row + ".indicator_code", "in_categories", inCategories);
        String from = relation(
                        filter,
                        where,
                        both(both(filterActors, inSet), ofActors),
                        both(both(filterIndicators, inCategories), ofIndicators))
                + " " + row;
        if (marked) {
            where.and("e.latest");
        }
        if (!computed) {
            return new Selection(from, where);
        }
        // The newest year among the observations that match the other conditions.
        String newest = "(SELECT f.*, max(f.year) OVER (PARTITION BY " + alike + ") AS newest_year FROM " + from
                + " WHERE " + where.sql() + ") e";
        Conditions latestOnly = Conditions.none().and("e.year IS NOT DISTINCT FROM e.newest_year");
        where.parameters().forEach(latestOnly::bind);
        return new Selection(newest, latestOnly);
    }

    private Conditions conditions(String row, ObservationFilter filter) {
        Conditions where = Conditions.none()
                .andAnyOf(row + ".source_code", "sources", sources.known("filter.sources", filter.sources()));
        if (filter.years() != null) {
            Range.requireInOrder(
                    "filter.years", filter.years().from(), filter.years().to());
            where.and(row + ".year >= :year_from", "year_from", filter.years().from())
                    .and(row + ".year <= :year_to", "year_to", filter.years().to())
                    .and(row + ".year IS NOT NULL");
        }
        if (filter.value() != null) {
            Range.requireInOrder(
                    "filter.value", filter.value().from(), filter.value().to());
            where.and(
                            row + ".value >= CAST(:value_from AS numeric)",
                            "value_from",
                            text(filter.value().from()))
                    .and(
                            row + ".value <= CAST(:value_to AS numeric)",
                            "value_to",
                            text(filter.value().to()))
                    .and(row + ".value IS NOT NULL");
        }
        if (filter.olderThanYears() != null) {
            where.and(
                    "EXISTS (SELECT FROM observation_standing n WHERE n.latest AND n.actor_code = " + row
                            + ".actor_code AND n.indicator_code = " + row
                            + ".indicator_code AND n.year <= (SELECT extract(year FROM published_on)::int FROM release) - :older)",
                    "older",
                    age(filter));
        }
        if (filter.onlyPreferred()) {
            where.and(row + ".preferred");
        }
        Range.requireNotNegative("filter.minSpread", filter.minSpread());
        return where.and(row + ".disputed = :disputed", "disputed", filter.disputed())
                .and(
                        "(" + row + ".readings > 1 AND " + row + ".spread >= CAST(:min_spread AS numeric))",
                        "min_spread",
                        text(filter.minSpread()));
    }

    private static Integer age(ObservationFilter filter) {
        int years = filter.olderThanYears();
        if (years < 0 || years > OLDEST) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT,
                    "filter.olderThanYears",
                    "'filter.olderThanYears' is " + years + "; it takes 0 to " + OLDEST);
        }
        if (filter.asPublishedBy() != null) {
            throw new BadInput(
                    ErrorCode.BAD_ARGUMENT,
                    "filter.olderThanYears",
                    "'filter.olderThanYears' is about the current release, so it does not go with 'filter.asPublishedBy'");
        }
        return years;
    }

    private static String relation(
            ObservationFilter filter, Conditions where, Collection<String> ofActors, Collection<String> ofIndicators) {
        if (filter.asPublishedBy() == null) {
            return "observation_standing";
        }
        where.bind("as_of", filter.asPublishedBy())
                .bind("of_actors", array(ofActors))
                .bind("of_indicators", array(ofIndicators));
        return "observation_standing_as_of(CAST(:as_of AS date), CAST(:of_actors AS text[]), CAST(:of_indicators AS text[]))";
    }

    private static Collection<String> both(Collection<String> some, Collection<String> others) {
        if (some == null || others == null) {
            return some == null ? others : some;
        }
        Set<String> both = new LinkedHashSet<>(some);
        both.retainAll(others);
        return both;
    }

    private static String[] array(Collection<String> values) {
        return values == null ? null : values.toArray(String[]::new);
    }

    /** The number as it was written: a double that is bound as such would not equal the stored decimal. */
    private static String text(Double number) {
        return number == null ? null : number.toString();
    }
}
