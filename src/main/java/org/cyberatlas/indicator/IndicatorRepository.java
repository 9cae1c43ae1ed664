package org.cyberatlas.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<IndicatorEntity, String> {

    private static final Listing<IndicatorEntity> INDICATORS =
            new Listing<>(IndicatorEntity.class, "indicator e", Ordering.byText("indicator", "e.code"));

    private final Reference<Map<String, Indicator>> indicators = new Reference<>(() -> listAll().stream()
            .collect(Collectors.toUnmodifiableMap(entity -> entity.code, IndicatorEntity::toIndicator)));

    /** Every indicator by its code. */
    Map<String, Indicator> all() {
        return indicators.rows();
    }

    Page<Indicator> page(Collection<IndicatorCategory> categories, PageRequest request) {
        return INDICATORS
                .page(getSession(), Conditions.none().andAnyOf("e.category", "categories", categories), request)
                .map(IndicatorEntity::toIndicator);
    }
}
