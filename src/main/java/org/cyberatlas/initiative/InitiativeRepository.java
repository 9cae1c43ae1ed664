package org.cyberatlas.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

@ApplicationScoped
class InitiativeRepository implements PanacheRepositoryBase<InitiativeEntity, String> {

    private static final Listing<InitiativeEntity> INITIATIVES =
            new Listing<>(InitiativeEntity.class, "initiative e", Ordering.byText("initiative", "e.code"));

    private final Reference<Map<String, Initiative>> initiatives = new Reference<>(() -> listAll().stream()
            .collect(Collectors.toUnmodifiableMap(entity -> entity.code, InitiativeEntity::toInitiative)));

    /** Every initiative by its code. */
    Map<String, Initiative> all() {
        return initiatives.rows();
    }

    Page<Initiative> page(List<String> countries, List<InitiativeKind> kinds, PageRequest request) {
        Conditions where = ofKinds(kinds).andAnyOf("e.country_code", "countries", countries);
        return INITIATIVES.page(getSession(), where, request).map(InitiativeEntity::toInitiative);
    }

    Map<String, Page<Initiative>> ofActors(List<String> actors, List<InitiativeKind> kinds, PageRequest request) {
        return Page.mapAll(
                INITIATIVES.pages(getSession(), "e.country_code", actors, ofKinds(kinds), request),
                InitiativeEntity::toInitiative);
    }

    private static Conditions ofKinds(List<InitiativeKind> kinds) {
        return Conditions.none().andAnyOf("e.kind", "kinds", kinds);
    }
}
