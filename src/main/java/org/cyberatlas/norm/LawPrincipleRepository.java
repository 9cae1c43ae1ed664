package org.cyberatlas.norm;

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

@ApplicationScoped
class LawPrincipleRepository implements PanacheRepositoryBase<LawPrincipleEntity, String> {

    private static final Listing<LawPrincipleEntity> PRINCIPLES =
            new Listing<>(LawPrincipleEntity.class, "law_principle e", Ordering.byText("law principle", "e.code"));

    Map<String, LawPrinciple> byCodes(Collection<String> codes) {
        return list("code in ?1", codes).stream()
                .collect(Collectors.toMap(entity -> entity.code, LawPrincipleEntity::toLawPrinciple));
    }

    Page<LawPrinciple> page(PageRequest request) {
        return PRINCIPLES.page(getSession(), Conditions.none(), request).map(LawPrincipleEntity::toLawPrinciple);
    }
}
