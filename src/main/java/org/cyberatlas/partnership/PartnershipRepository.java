package org.cyberatlas.partnership;

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
class PartnershipRepository implements PanacheRepositoryBase<PartnershipEntity, String> {

    private static final Ordering BY_CODE = Ordering.byText("partnership", "e.code");
    private static final Listing<PartnershipEntity> PARTNERSHIPS =
            new Listing<>(PartnershipEntity.class, "(" + PartnershipEntity.ROWS + ") e", BY_CODE);
    private static final Listing<PartnershipEntity> PARTNERSHIPS_BY_PARTICIPANT = new Listing<>(
            PartnershipEntity.class,
            "partnership_actor seat JOIN (" + PartnershipEntity.ROWS + ") e ON e.code = seat.partnership_code",
            BY_CODE);
    private static final String PARTICIPANTS =
            "ARRAY(SELECT p.actor_code FROM partnership_actor p WHERE p.partnership_code = e.code)";

    private static final Milestones MILESTONES = new Milestones("partnership_milestone", "partnership_code");

    private final Reference<Map<String, Partnership>> partnerships = new Reference<>(() -> listAll().stream()
            .collect(Collectors.toUnmodifiableMap(entity -> entity.code, PartnershipEntity::toPartnership)));

    /** Every partnership by its code. */
    Map<String, Partnership> all() {
        return partnerships.rows();
    }

    /** Partnerships in which all of these actors take part, as parties or as members. */
    Page<Partnership> between(List<String> participants, PageRequest request) {
        Conditions where = Conditions.none()
                .and(PARTICIPANTS + " @> CAST(:participants AS text[])", "participants", array(participants));
        return PARTNERSHIPS.page(getSession(), where, request).map(PartnershipEntity::toPartnership);
    }

    /** Partnerships in which each actor takes part, with at least one of the others where any are named. */
    Map<String, Page<Partnership>> ofActors(List<String> actors, List<String> with, PageRequest request) {
        Conditions where = Conditions.none()
                .and(
                        "array_remove(" + PARTICIPANTS + ", seat.actor_code) && CAST(:with AS text[])",
                        "with",
                        array(with));
        return Page.mapAll(
                PARTNERSHIPS_BY_PARTICIPANT.pages(getSession(), "seat.actor_code", actors, where, request),
                PartnershipEntity::toPartnership);
    }

    Map<String, List<Milestone>> milestones(Collection<String> partnerships) {
        return MILESTONES.of(getSession(), partnerships);
    }

    private static String[] array(List<String> codes) {
        return codes == null ? null : codes.toArray(String[]::new);
    }
}
