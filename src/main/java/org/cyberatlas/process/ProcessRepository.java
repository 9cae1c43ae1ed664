package org.cyberatlas.process;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.Milestones;

@ApplicationScoped
class ProcessRepository implements PanacheRepositoryBase<ProcessEntity, String> {

    private static final Listing<ProcessEntity> PROCESSES = new Listing<>(
            ProcessEntity.class,
            "process e",
            Ordering.by("process", Key.partialDate("e.start_date"), Key.text("e.code")));

    private static final Milestones MILESTONES = new Milestones("process_milestone", "process_code");

    private final Reference<Map<String, Process>> processes = new Reference<>(() ->
            listAll().stream().collect(Collectors.toUnmodifiableMap(entity -> entity.code, ProcessEntity::toProcess)));

    /** Every process by its code. */
    Map<String, Process> all() {
        return processes.rows();
    }

    Page<Process> page(PageRequest request) {
        return PROCESSES.page(getSession(), Conditions.none(), request).map(ProcessEntity::toProcess);
    }

    Map<String, List<Milestone>> milestones(Collection<String> processes) {
        return MILESTONES.of(getSession(), processes);
    }
}
