package org.cyberatlas.norm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

@ApplicationScoped
class LawPrincipleRepository implements PanacheRepositoryBase<LawPrincipleEntity, String> {

    private static final Listing<LawPrincipleEntity> PRINCIPLES =
            new Listing<>(LawPrincipleEntity.class, "law_principle e", Ordering.byText("law principle", "e.code"));

    private final Reference<Map<String, LawPrinciple>> principles = new Reference<>(() -> listAll().stream()
            .collect(Collectors.toUnmodifiableMap(entity -> entity.code, LawPrincipleEntity::toLawPrinciple)));

    /** Every principle by its code. */
    Map<String, LawPrinciple> all() {
        return principles.rows();
    }

    Page<LawPrinciple> page(PageRequest request) {
        return PRINCIPLES.page(getSession(), Conditions.none(), request).map(LawPrincipleEntity::toLawPrinciple);
    }
}
