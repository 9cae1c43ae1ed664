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
import org.cyberatlas.shared.reference.Reference;

@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<SourceEntity, String> {

    private static final Listing<SourceEntity> SOURCES =
            new Listing<>(SourceEntity.class, "source e", Ordering.byText("source", "e.code"));

    private final Reference<Map<String, Source>> sources = new Reference<>(() ->
            listAll().stream().collect(Collectors.toUnmodifiableMap(entity -> entity.code, SourceEntity::toSource)));

    /** Every source by its code. */
    Map<String, Source> all() {
        return sources.rows();
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
}
