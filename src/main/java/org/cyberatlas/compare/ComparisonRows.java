package org.cyberatlas.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.compare.Comparison.ComparisonArguments;
import org.cyberatlas.compare.RowRepository.Chosen;
import org.cyberatlas.indicator.Direction;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.ranking.MembersInYear;

/** Lays the chosen observations out: a row per indicator, a cell per actor, places and distances within the row. */
@ApplicationScoped
class ComparisonRows {

    private final RowRepository repository;
    private final IndicatorLookup indicators;
    private final ActorLookup actors;

    ComparisonRows(RowRepository repository, IndicatorLookup indicators, ActorLookup actors) {
        this.repository = repository;
        this.indicators = indicators;
        this.actors = actors;
    }

    List<ComparisonRow> of(ComparisonArguments arguments) {
        Map<String, Map<String, Chosen>> chosen = repository.chosen(arguments);
        // Indicators that were named keep their order and their row even if no actor has an observation.
        Collection<String> codes = arguments.indicators() == null ? chosen.keySet() : arguments.indicators();
        Map<String, Indicator> found = indicators.byKeys(codes);
        return codes.stream()
                .filter(code -> wanted(found.get(code), arguments))
                .map(code -> row(found.get(code), arguments, chosen.getOrDefault(code, Map.of())))
                .toList();
    }

    private static boolean wanted(Indicator indicator, ComparisonArguments arguments) {
        return arguments.categories() == null || arguments.categories().contains(indicator.category());
    }

    private ComparisonRow row(Indicator indicator, ComparisonArguments arguments, Map<String, Chosen> byActor) {
        List<Double> values = byActor.values().stream()
                .map(Chosen::value)
                .filter(Objects::nonNull)
                .sorted(indicator.direction().order())
                .toList();
        Integer year = arguments.year() == null
                ? byActor.values().stream()
                        .map(Chosen::year)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : arguments.year();
        Double best = values.isEmpty() || indicator.direction() == Direction.NEUTRAL ? null : values.get(0);
        List<ComparisonCell> cells = arguments.actors().stream()
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
        Double value = chosen.value();
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
