package org.cyberatlas.finding;

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
class DiscrepancyRepository implements PanacheRepositoryBase<DiscrepancyEntity, String> {

    private static final Ordering BY_CODE = Ordering.byText("discrepancy", "e.code");
    private static final Listing<DiscrepancyEntity> DISCREPANCIES =
            new Listing<>(DiscrepancyEntity.class, "(" + DiscrepancyEntity.ROWS + ") e", BY_CODE);
    private static final Listing<DiscrepancyEntity> DISCREPANCIES_BY_ACTOR = new Listing<>(
            DiscrepancyEntity.class,
            "discrepancy_actor concern JOIN (" + DiscrepancyEntity.ROWS + ") e ON e.code = concern.discrepancy_code",
            BY_CODE);

    Map<String, Discrepancy> byCodes(Collection<String> codes) {
        return list("code in ?1", codes).stream()
                .collect(Collectors.toMap(entity -> entity.code, DiscrepancyEntity::toDiscrepancy));
    }

    /** Discrepancies about at least one of these actors. */
    Page<Discrepancy> page(List<String> actors, PageRequest request) {
        Conditions where = Conditions.none()
                .and(
                        "e.actor_codes && CAST(:actors AS text[])",
                        "actors",
                        actors == null ? null : actors.toArray(String[]::new));
        return DISCREPANCIES.page(getSession(), where, request).map(DiscrepancyEntity::toDiscrepancy);
    }

    Map<String, Page<Discrepancy>> ofActors(List<String> actors, PageRequest request) {
        return Page.mapAll(
                DISCREPANCIES_BY_ACTOR.pages(getSession(), "concern.actor_code", actors, Conditions.none(), request),
                DiscrepancyEntity::toDiscrepancy);
    }
}
