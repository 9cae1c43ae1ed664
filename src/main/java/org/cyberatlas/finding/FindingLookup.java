package org.cyberatlas.finding;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Findings, found by their codes. */
@Singleton
public class FindingLookup extends CatalogueTable<Finding> {

    FindingLookup(FindingRepository repository, DataSnapshot snapshot) {
        super(
                Finding.class,
                CatalogueOrder.by("finding", Key.text(finding -> finding.topic().name()), Key.text(Finding::code)),
                snapshot,
                repository,
                FindingEntity::toFinding);
    }

    @Produces
    @Singleton
    ListTable<Finding> list() {
        return new ListTable<>(
                "findings",
                "Claims about actors, each with its basis",
                RecordColumns.of(Finding.class)
                        .after(
                                "actor_code",
                                Column.text(
                                        "related_actors",
                                        "Codes of the other actors that it names, separated by semicolons; empty if there are none.",
                                        Finding::relatedActorCodes))
                        .columns(),
                this::all);
    }

    /** Findings that concern each of these actors; an actor without any has an empty list. */
    public Map<String, List<Finding>> concerning(List<String> actors, List<Topic> topics) {
        return actors.stream().collect(Collectors.toMap(Function.identity(), actor -> all().stream()
                .filter(finding -> Filters.anyOf(topics, finding.topic())
                        && finding.concerned().contains(actor))
                .toList()));
    }
}
