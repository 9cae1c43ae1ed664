package org.cyberatlas.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
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

@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<FindingEntity, String> {

    private static final Ordering BY_TOPIC = Ordering.by(
            "finding", Key.ascending("e.topic COLLATE \"C\"", "text"), Key.ascending("e.code COLLATE \"C\"", "text"));
    private static final Listing<FindingEntity> FINDINGS =
            new Listing<>(FindingEntity.class, "(" + FindingEntity.ROWS + ") e", BY_TOPIC);
    private static final Listing<FindingEntity> FINDINGS_BY_ACTOR = new Listing<>(
            FindingEntity.class,
            "finding_concern concern JOIN (" + FindingEntity.ROWS + ") e ON e.code = concern.finding_code",
            BY_TOPIC);

    private final Reference<Map<String, Finding>> findings = new Reference<>(() ->
            listAll().stream().collect(Collectors.toUnmodifiableMap(entity -> entity.code, FindingEntity::toFinding)));

    /** Every finding by its code. */
    Map<String, Finding> all() {
        return findings.rows();
    }

    /** Findings that concern all of these actors. */
    Page<Finding> concerning(List<String> actors, List<Topic> topics, PageRequest request) {
        Conditions where = onTopics(topics)
                .and(
                        "array_append(e.related_actor_codes, e.actor_code) @> CAST(:actors AS text[])",
                        "actors",
                        actors == null ? null : actors.toArray(String[]::new));
        return FINDINGS.page(getSession(), where, request).map(FindingEntity::toFinding);
    }

    Map<String, Page<Finding>> ofActors(List<String> actors, List<Topic> topics, PageRequest request) {
        return Page.mapAll(
                FINDINGS_BY_ACTOR.pages(getSession(), "concern.actor_code", actors, onTopics(topics), request),
                FindingEntity::toFinding);
    }

    /** All findings that concern each of these actors. */
    Map<String, List<Finding>> concerningEach(List<String> actors, List<Topic> topics) {
        PageRequest everything = new PageRequest(Integer.MAX_VALUE - 1, null, false, false, false);
        Map<String, List<Finding>> findings = new HashMap<>();
        ofActors(actors, topics, everything).forEach((actor, page) -> findings.put(actor, page.nodes()));
        return findings;
    }

    private static Conditions onTopics(List<Topic> topics) {
        return Conditions.none().andAnyOf("e.topic", "topics", topics);
    }
}
