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
class GapRepository implements PanacheRepositoryBase<GapEntity, String> {

    private static final Ordering BY_CODE = Ordering.byText("gap", "e.code");
    private static final Listing<GapEntity> GAPS =
            new Listing<>(GapEntity.class, "(" + GapEntity.ROWS + ") e", BY_CODE);
    private static final Listing<GapEntity> GAPS_BY_ACTOR = new Listing<>(
            GapEntity.class, "gap_actor concern JOIN (" + GapEntity.ROWS + ") e ON e.code = concern.gap_code", BY_CODE);

    Map<String, Gap> byCodes(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(entity -> entity.code, GapEntity::toGap));
    }

    /** Gaps about at least one of these actors. */
    Page<Gap> page(List<String> actors, PageRequest request) {
        Conditions where = Conditions.none()
                .and(
                        "e.actor_codes && CAST(:actors AS text[])",
                        "actors",
                        actors == null ? null : actors.toArray(String[]::new));
        return GAPS.page(getSession(), where, request).map(GapEntity::toGap);
    }

    Map<String, Page<Gap>> ofActors(List<String> actors, PageRequest request) {
        return Page.mapAll(
                GAPS_BY_ACTOR.pages(getSession(), "concern.actor_code", actors, Conditions.none(), request),
                GapEntity::toGap);
    }
}
