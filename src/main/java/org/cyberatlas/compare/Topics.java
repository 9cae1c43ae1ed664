package org.cyberatlas.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cyberatlas.compare.Comparison.Asked;
import org.cyberatlas.finding.Finding;
import org.cyberatlas.finding.FindingLookup;
import org.cyberatlas.finding.Topic;

/** Lays findings out: a row per topic, a cell per actor. */
@ApplicationScoped
class Topics {

    private final FindingLookup findings;

    Topics(FindingLookup findings) {
        this.findings = findings;
    }

    List<ComparisonTopic> of(Asked asked) {
        Map<String, List<Finding>> byActor = findings.concerning(asked.actors(), asked.topics());
        return List.of(Topic.values()).stream()
                .map(topic -> row(topic, asked, byActor))
                .filter(row -> row.cells().stream()
                        .anyMatch(Predicate.not(cell -> cell.findings().isEmpty())))
                .toList();
    }

    private static ComparisonTopic row(Topic topic, Asked asked, Map<String, List<Finding>> byActor) {
        return new ComparisonTopic(
                topic,
                asked.actors().stream()
                        .map(actor -> new ComparisonTopic.Cell(
                                actor,
                                byActor.get(actor).stream()
                                        .filter(finding -> finding.topic() == topic)
                                        .toList()))
                        .toList());
    }
}
