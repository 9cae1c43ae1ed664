package org.cyberatlas.source;

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
class SourceRepository implements PanacheRepositoryBase<SourceEntity, String> {

    private static final Listing<SourceEntity> SOURCES =
            new Listing<>(SourceEntity.class, "source e", Ordering.byText("source", "e.code"));

    Map<String, Source> byCodes(Collection<String> codes) {
        return list("code in ?1", codes).stream()
                .collect(Collectors.toMap(entity -> entity.code, SourceEntity::toSource));
    }

    Page<Source> page(Collection<SourceKind> kinds, PageRequest request) {
        return SOURCES.page(getSession(), Conditions.none().andAnyOf("e.kind", "kinds", kinds), request)
                .map(SourceEntity::toSource);
    }

    Map<String, Page<Source>> underLicences(List<String> licences, PageRequest request) {
        return Page.mapAll(
                SOURCES.pages(getSession(), "coalesce(e.licence, '')", licences, Conditions.none(), request),
                SourceEntity::toSource);
    }

    List<String> codes() {
        return find("select code from SourceEntity").project(String.class).list();
    }
}
