package org.cyberatlas.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.source.Milestone;

@ApplicationScoped
class PartnershipMilestoneRepository implements PanacheRepositoryBase<PartnershipMilestoneEntity, Long> {

    /** The milestones of each partnership, oldest first; a partial date stands where its period begins. */
    Map<String, List<Milestone>> ofPartnerships(Collection<String> partnerships) {
        Map<String, List<Milestone>> milestones = new HashMap<>();
        partnerships.forEach(partnership -> milestones.put(partnership, new ArrayList<>()));
        list("partnershipCode in ?1 order by date nulls last, event, sourceCode", partnerships)
                .forEach(entity -> milestones.get(entity.partnershipCode).add(entity.toMilestone()));
        return milestones;
    }
}
