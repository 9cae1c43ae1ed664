package org.cyberatlas.ranking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.ranking.CoveredYearRepository.Covered;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;

/** Number of countries with a place by indicator and year, counted at each load. */
@Singleton
class CoveredYears extends CataloguePart<Map<String, List<Covered>>> {

    private static final String COUNTRIES = """
            SELECT indicator_code, year, countries FROM indicator_year ORDER BY indicator_code COLLATE "C", year DESC
            """;

    CoveredYears(DataSnapshot snapshot) {
        super(snapshot);
    }

    /** The years of one indicator, the newest first. */
    List<Covered> of(String indicator) {
        return current().getOrDefault(indicator, List.of());
    }

    @Override
    protected Map<String, List<Covered>> load() {
        return rows(COUNTRIES).stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new Covered((Integer) row[1], (Integer) row[2]), Collectors.toList())));
    }
}
