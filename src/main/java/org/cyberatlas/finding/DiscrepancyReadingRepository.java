package org.cyberatlas.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class DiscrepancyReadingRepository
        implements PanacheRepositoryBase<DiscrepancyReadingEntity, DiscrepancyReadingEntity.Key> {

    /** The readings of each discrepancy, in the order in which they are set against each other. */
    Map<String, List<DiscrepancyReading>> ofDiscrepancies(Collection<String> discrepancies) {
        Map<String, List<DiscrepancyReading>> readings = new HashMap<>();
        discrepancies.forEach(discrepancy -> readings.put(discrepancy, new ArrayList<>()));
        list("discrepancyCode in ?1 order by discrepancyCode, position", discrepancies)
                .forEach(entity -> readings.get(entity.discrepancyCode).add(entity.toReading()));
        return readings;
    }
}
