package org.cyberatlas.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cyberatlas.compare.Comparison.ComparisonArguments;
import org.cyberatlas.finding.Finding;
import org.cyberatlas.finding.FindingLookup;
import org.cyberatlas.finding.Topic;

/** Lays findings out: a row per topic, a cell per actor. */
@ApplicationScoped
class ComparisonTopics {

    private final FindingLookup findings;

    ComparisonTopics(FindingLookup findings) {
        this.findings = findings;
    }

    List<ComparisonTopic> of(ComparisonArguments arguments) {
        Map<String, List<Finding>> byActor = findings.concerning(arguments.actors(), arguments.topics());
        return List.of(Topic.values()).stream()
                .map(topic -> row(topic, arguments, byActor))
                .filter(row -> row.cells().stream()
                        .anyMatch(Predicate.not(cell -> cell.findings().isEmpty())))
                .toList();
    }

    private static ComparisonTopic row(Topic topic, ComparisonArguments arguments, Map<String, List<Finding>> byActor) {
        return new ComparisonTopic(
                topic,
                arguments.actors().stream()
                        .map(actor -> new ComparisonTopic.Cell(
                                actor,
                                byActor.get(actor).stream()
                                        .filter(finding -> finding.topic() == topic)
                                        .toList()))
                        .toList());
    }
}
