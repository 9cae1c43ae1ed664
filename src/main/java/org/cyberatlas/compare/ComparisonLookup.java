package org.cyberatlas.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.compare.ComparisonRepository.Chosen;
import org.cyberatlas.finding.Finding;
import org.cyberatlas.finding.FindingLookup;
import org.cyberatlas.finding.Topic;
import org.cyberatlas.indicator.Direction;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorCategory;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.ranking.MembersInYear;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;

/**
 * Comparisons: their arguments are checked, and the observations that the database chooses are laid out, a row per indicator, a cell per
 * actor, places and distances within the row; findings likewise, a row per topic.
 */
@ApplicationScoped
public class ComparisonLookup {

    private static final int FEWEST = 2;
    private static final int MOST = 12;

    private final ComparisonRepository repository;
    private final ActorLookup actors;
    private final IndicatorLookup indicators;
    private final FindingLookup findings;

    ComparisonLookup(
            ComparisonRepository repository, ActorLookup actors, IndicatorLookup indicators, FindingLookup findings) {
        this.repository = repository;
        this.actors = actors;
        this.indicators = indicators;
        this.findings = findings;
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
        return new Comparison(
                this.actors.knownOnce("actors", actors, FEWEST, MOST, "a comparison takes"),
                this.indicators.known("indicators", indicators),
                categories,
                topics,
                year,
                Boolean.TRUE.equals(nearestYear));
    }

    /** One row per indicator, in the requested order, otherwise by code. */
    public List<ComparisonRow> rows(Comparison comparison) {
        Map<String, Map<String, Chosen>> chosen = repository.chosen(comparison);
        // Indicators that were named keep their order and their row even if no actor has an observation.
        Collection<String> codes = comparison.indicatorCodes() == null ? chosen.keySet() : comparison.indicatorCodes();
        Map<String, Indicator> found = indicators.byKeys(codes);
        return codes.stream()
                .filter(code -> wanted(found.get(code), comparison))
                .map(code -> row(found.get(code), comparison, chosen.getOrDefault(code, Map.of())))
                .toList();
    }

    /** One row per topic with a finding about at least one of the actors. */
    List<ComparisonTopic> topics(Comparison comparison) {
        Map<String, List<Finding>> byActor = findings.concerning(comparison.actorCodes(), comparison.topics());
        return List.of(Topic.values()).stream()
                .map(topic -> row(topic, comparison, byActor))
                .filter(row -> row.cells().stream()
                        .anyMatch(Predicate.not(cell -> cell.findings().isEmpty())))
                .toList();
    }

    private static ComparisonTopic row(Topic topic, Comparison comparison, Map<String, List<Finding>> byActor) {
        return new ComparisonTopic(
                topic,
                comparison.actorCodes().stream()
                        .map(actor -> new ComparisonTopic.Cell(
                                actor,
                                byActor.get(actor).stream()
                                        .filter(finding -> finding.topic() == topic)
                                        .toList()))
                        .toList());
    }

    private static boolean wanted(Indicator indicator, Comparison comparison) {
        return comparison.categories() == null || comparison.categories().contains(indicator.category());
    }

    private ComparisonRow row(Indicator indicator, Comparison comparison, Map<String, Chosen> byActor) {
        List<Double> values = byActor.values().stream()
                .map(chosen -> chosen.cell().value())
                .filter(Objects::nonNull)
                .sorted(indicator.direction().order())
                .toList();
        Integer year = comparison.year() == null
                ? byActor.values().stream()
                        .map(chosen -> chosen.cell().year())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : comparison.year();
        Double best = values.isEmpty() || indicator.direction() == Direction.NEUTRAL ? null : values.get(0);
        List<ComparisonCell> cells = comparison.actorCodes().stream()
                .map(actor -> cell(actor, byActor.get(actor), members(actor, indicator, year), values, best))
                .toList();
        return new ComparisonRow(indicator, year, cells, spread(values));
    }

    private MembersInYear members(String actor, Indicator indicator, Integer year) {
        return year != null && actors.findOrganisation(actor).isPresent()
                ? new MembersInYear(actor, indicator.code(), year)
                : null;
    }

    /**
     * @param ordered values of the row, in the order of places
     * @param best value; null where neither end is better
     */
    private static ComparisonCell cell(
            String actor, Chosen chosen, MembersInYear members, List<Double> ordered, Double best) {
        if (chosen == null) {
            return new ComparisonCell(actor, null, members, null, null);
        }
        Double value = chosen.cell().value();
        return value == null
                ? new ComparisonCell(actor, chosen.observation(), members, null, null)
                : new ComparisonCell(
                        actor,
                        chosen.observation(),
                        members,
                        ordered.indexOf(value) + 1,
                        best == null ? null : distance(value, best));
    }

    private static Double spread(List<Double> values) {
        return values.size() < 2 ? null : distance(values.get(0), values.get(values.size() - 1));
    }

    /** Without the dust of binary fractions: 96.97 less 71.11 is 25.86. */
    private static double distance(double one, double other) {
        return BigDecimal.valueOf(one).subtract(BigDecimal.valueOf(other)).abs().doubleValue();
    }
}
