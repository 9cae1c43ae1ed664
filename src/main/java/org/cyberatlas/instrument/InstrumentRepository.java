package org.cyberatlas.instrument;

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
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.Milestones;

@ApplicationScoped
class InstrumentRepository implements PanacheRepositoryBase<InstrumentEntity, String> {

    private static final Listing<InstrumentEntity> INSTRUMENTS =
            new Listing<>(InstrumentEntity.class, "instrument e", Ordering.byText("instrument", "e.code"));

    private static final Milestones MILESTONES = new Milestones("instrument_milestone", "instrument_code");

    private final Reference<Map<String, Instrument>> instruments = new Reference<>(() -> listAll().stream()
            .collect(Collectors.toUnmodifiableMap(entity -> entity.code, InstrumentEntity::toInstrument)));

    /** Every instrument by its code. */
    Map<String, Instrument> all() {
        return instruments.rows();
    }

    Page<Instrument> page(Collection<InstrumentKind> kinds, Boolean binding, PageRequest request) {
        Conditions where =
                Conditions.none().andAnyOf("e.kind", "kinds", kinds).and("e.binding = :binding", "binding", binding);
        return INSTRUMENTS.page(getSession(), where, request).map(InstrumentEntity::toInstrument);
    }

    Map<String, List<Milestone>> milestones(Collection<String> instruments) {
        return MILESTONES.of(getSession(), instruments);
    }
}
