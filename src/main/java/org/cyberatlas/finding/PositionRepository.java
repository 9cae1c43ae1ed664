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
class PositionRepository implements PanacheRepositoryBase<PositionEntity, String> {

    private static final Listing<PositionEntity> POSITIONS =
            new Listing<>(PositionEntity.class, "national_position e", Ordering.byText("position", "e.code"));

    Map<String, Position> byCodes(Collection<String> codes) {
        return list("code in ?1", codes).stream()
                .collect(Collectors.toMap(entity -> entity.code, PositionEntity::toPosition));
    }

    Page<Position> page(List<String> actors, PageRequest request) {
        Conditions where = Conditions.none().andAnyOf("e.actor_code", "actors", actors);
        return POSITIONS.page(getSession(), where, request).map(PositionEntity::toPosition);
    }

    Map<String, Page<Position>> ofActors(List<String> actors, PageRequest request) {
        return Page.mapAll(
                POSITIONS.pages(getSession(), "e.actor_code", actors, Conditions.none(), request),
                PositionEntity::toPosition);
    }
}
