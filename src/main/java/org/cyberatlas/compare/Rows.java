package org.cyberatlas.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.compare.Comparison.Asked;
import org.cyberatlas.compare.RowRepository.Chosen;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorLookup;
import org.cyberatlas.ranking.MembersInYear;

/** Lays the chosen readings out: a row per indicator, a cell per actor, places and distances within the row. */
@ApplicationScoped
class Rows {

    private final RowRepository repository;
    private final IndicatorLookup indicators;
    private final ActorLookup actors;

    Rows(RowRepository repository, IndicatorLookup indicators, ActorLookup actors) {
        this.repository = repository;
        this.indicators = indicators;
        this.actors = actors;
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

    private ComparisonRow row(Indicator indicator, Asked asked, Map<String, Chosen> byActor) {
        List<Double> values = byActor.values().stream()
                .map(Chosen::value)
                .filter(Objects::nonNull)
                .sorted(indicator.direction().order())
                .toList();
        Integer year = asked.year() == null
                ? byActor.values().stream()
                        .map(Chosen::year)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : asked.year();
        List<ComparisonCell> cells = asked.actors().stream()
                .map(actor -> cell(actor, byActor.get(actor), members(actor, indicator, year), values))
                .toList();
        return new ComparisonRow(indicator, year, cells, spread(values));
    }

    private MembersInYear members(String actor, Indicator indicator, Integer year) {
        return year != null && actors.findOrganisation(actor).isPresent()
                ? new MembersInYear(actor, indicator.code(), year)
                : null;
    }

    private static ComparisonCell cell(String actor, Chosen chosen, MembersInYear members, List<Double> best) {
        if (chosen == null) {
            return new ComparisonCell(actor, null, members, null, null);
        }
        Double value = chosen.value();
        return value == null
                ? new ComparisonCell(actor, chosen.reading(), members, null, null)
                : new ComparisonCell(
                        actor,
                        chosen.reading(),
                        members,
                        best.indexOf(value) + 1,
                        Decimals.distance(value, best.get(0)));
    }

    private static Double spread(List<Double> values) {
        return values.size() < 2 ? null : Decimals.distance(values.get(0), values.get(values.size() - 1));
    }
}
