package org.cyberatlas.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.compare.Comparison.Asked;
import org.cyberatlas.compare.RowRepository.Chosen;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorLookup;

/** Lays the chosen readings out: a row per indicator, a cell per actor, places and distances within the row. */
@ApplicationScoped
class Rows {

    private final RowRepository repository;
    private final IndicatorLookup indicators;

    Rows(RowRepository repository, IndicatorLookup indicators) {
        this.repository = repository;
        this.indicators = indicators;
    }

    List<ComparisonRow> of(Asked asked) {
        Map<String, Map<String, Chosen>> chosen = repository.chosen(asked);
        // Indicators that were named keep their order and their row even where nobody has a reading.
        Collection<String> codes = asked.indicators() == null ? chosen.keySet() : asked.indicators();
        Map<String, Indicator> found = indicators.byKeys(codes);
        return codes.stream()
                .filter(code -> wanted(found.get(code), asked))
                .map(code -> row(found.get(code), asked, chosen.getOrDefault(code, Map.of())))
                .toList();
    }

    private static boolean wanted(Indicator indicator, Asked asked) {
        return asked.categories() == null || asked.categories().contains(indicator.category());
    }

    private static ComparisonRow row(Indicator indicator, Asked asked, Map<String, Chosen> byActor) {
        List<Double> values = byActor.values().stream()
                .map(Chosen::value)
                .filter(Objects::nonNull)
                .sorted(indicator.direction().order())
                .toList();
        List<ComparisonCell> cells = asked.actors().stream()
                .map(actor -> cell(actor, byActor.get(actor), values))
                .toList();
        Integer year = asked.year() == null
                ? byActor.values().stream()
                        .map(Chosen::year)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : asked.year();
        return new ComparisonRow(indicator, year, cells, spread(values));
    }

    private static ComparisonCell cell(String actor, Chosen chosen, List<Double> best) {
        if (chosen == null) {
            return new ComparisonCell(actor, null, null, null);
        }
        Double value = chosen.value();
        return value == null
                ? new ComparisonCell(actor, chosen.reading(), null, null)
                : new ComparisonCell(
                        actor, chosen.reading(), best.indexOf(value) + 1, Decimals.distance(value, best.get(0)));
    }

    private static Double spread(List<Double> values) {
        return values.size() < 2 ? null : Decimals.distance(values.get(0), values.get(values.size() - 1));
    }
}
