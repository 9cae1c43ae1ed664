package org.cyberatlas.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;

@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<IndicatorEntity, String> {

    private static final Listing<IndicatorEntity> INDICATORS =
            new Listing<>(IndicatorEntity.class, "indicator e", Ordering.byText("indicator", "e.code"));

    Map<String, Indicator> byCodes(Collection<String> codes) {
        return list("code in ?1", codes).stream()
                .collect(Collectors.toMap(entity -> entity.code, IndicatorEntity::toIndicator));
    }

    Page<Indicator> page(Collection<IndicatorCategory> categories, PageRequest request) {
        return INDICATORS
                .page(getSession(), Conditions.none().andAnyOf("e.category", "categories", categories), request)
                .map(IndicatorEntity::toIndicator);
    }

    List<String> codes() {
        return find("select code from IndicatorEntity").project(String.class).list();
    }
}
