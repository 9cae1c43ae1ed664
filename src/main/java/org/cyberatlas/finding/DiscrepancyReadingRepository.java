package org.cyberatlas.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.batch.Children;

@ApplicationScoped
class DiscrepancyReadingRepository
        implements PanacheRepositoryBase<DiscrepancyReadingEntity, DiscrepancyReadingEntity.Key> {

    /** The readings of each discrepancy, in the order in which they are set against each other. */
    Map<String, List<DiscrepancyReading>> ofDiscrepancies(Collection<String> discrepancies) {
        List<DiscrepancyReadingEntity> rows =
                list("discrepancyCode in ?1 order by discrepancyCode, position", discrepancies);
        return Children.byParent(
                discrepancies, rows, entity -> entity.discrepancyCode, DiscrepancyReadingEntity::toReading);
    }
}
