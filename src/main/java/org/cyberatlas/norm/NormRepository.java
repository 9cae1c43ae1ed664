package org.cyberatlas.norm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.batch.Children;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

@ApplicationScoped
class NormRepository implements PanacheRepositoryBase<NormEntity, String> {

    private static final Listing<NormEntity> NORMS = new Listing<>(
            NormEntity.class,
            "norm e",
            Ordering.by("norm", Key.text("e.framework"), Key.unknownLast("e.number"), Key.text("e.code")));

    private final Reference<Map<String, Norm>> norms = new Reference<>(
            () -> listAll().stream().collect(Collectors.toUnmodifiableMap(entity -> entity.code, NormEntity::toNorm)));

    /** Every norm by its code. */
    Map<String, Norm> all() {
        return norms.rows();
    }

    Page<Norm> page(String framework, NormDirection direction, PageRequest request) {
        Conditions where = Conditions.none()
                .and("e.framework = :framework", "framework", framework)
                .and("e.direction = :direction", "direction", direction == null ? null : direction.name());
        return NORMS.page(getSession(), where, request).map(NormEntity::toNorm);
    }

    List<String> frameworks() {
        return find("select distinct framework from NormEntity")
                .project(String.class)
                .list();
    }

    /** The other norms on the subject of each of the given ones, by code. */
    Map<String, List<Norm>> related(Collection<String> norms) {
        List<Object[]> rows = getSession()
                .createNativeQuery("""
                        SELECT n.code AS norm_code, e.*
                        FROM norm n JOIN norm e ON e.subject = n.subject AND e.code <> n.code
                        WHERE n.code = ANY(:norms) ORDER BY e.code COLLATE "C"
                        """, Object[].class)
                .addScalar("norm_code", String.class)
                .addEntity("e", NormEntity.class)
                .setParameter("norms", norms.toArray(String[]::new))
                .getResultList();
        return Children.byParent(norms, rows, row -> (String) row[0], row -> ((NormEntity) row[1]).toNorm());
    }
}
