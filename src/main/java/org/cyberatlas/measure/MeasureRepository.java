package org.cyberatlas.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<MeasureEntity, String> {

    private static final Listing<MeasureEntity> MEASURES = new Listing<>(
            MeasureEntity.class,
            "measure e",
            Ordering.by("measure", Key.text("e.organisation_code"), Key.unknownLast("e.number"), Key.text("e.code")));

    private final Reference<Map<String, Measure>> measures = new Reference<>(() ->
            listAll().stream().collect(Collectors.toUnmodifiableMap(entity -> entity.code, MeasureEntity::toMeasure)));

    /** Every measure by its code. */
    Map<String, Measure> all() {
        return measures.rows();
    }

    Page<Measure> page(Collection<String> organisations, PageRequest request) {
        Conditions where = Conditions.none().andAnyOf("e.organisation_code", "organisations", organisations);
        return MEASURES.page(getSession(), where, request).map(MeasureEntity::toMeasure);
    }

    Map<String, Connection<Measure>> ofOrganisations(List<String> organisations, PageRequest request) {
        Map<String, Connection<Measure>> connections = new HashMap<>();
        MEASURES.pages(getSession(), "e.organisation_code", organisations, Conditions.none(), request)
                .forEach((organisation, page) ->
                        connections.put(organisation, new Connection<>(page.map(MeasureEntity::toMeasure))));
        return connections;
    }
}
