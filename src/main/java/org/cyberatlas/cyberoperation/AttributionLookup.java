package org.cyberatlas.cyberoperation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorTie;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Attributions, support for the attribution of another included, oldest first. */
@Singleton
public class AttributionLookup extends CatalogueTable<Attribution> {

    AttributionLookup(AttributionRepository repository, DataSnapshot snapshot) {
        super(
                Attribution.class,
                CatalogueOrder.by(
                        "attribution",
                        Key.partialDate(Attribution::date),
                        Key.text(attribution -> Objects.toString(attribution.date(), "")),
                        Key.text(Attribution::operationCode),
                        Key.text(Attribution::attributorCode),
                        Key.text(attribution -> attribution.manner().name()),
                        Key.text(Attribution::sourceCode)),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<Attribution> list() {
        return new ListTable<>(
                "attributions",
                "Public attributions of cyber operations, and support for them, as each source has them",
                RecordColumns.of(Attribution.class)
                        .first(Column.id())
                        .after(
                                "body",
                                Column.text(
                                        "joint_with",
                                        "Codes of the other joint attributors, separated by semicolons; empty if there are none.",
                                        Attribution::jointWithCodes))
                        .columns(),
                this::all);
    }

    /** Actors that attributed an operation to one of the given States; support for the attribution of another does not count. */
    @Produces
    @Singleton
    ActorTie attributors(ActorLookup actors) {
        return new ActorTie("attributedTo", (argument, given) -> {
            List<String> states = actors.knownCountries(argument, given);
            return all().stream()
                    .filter(attribution -> attribution.manner() != AttributionManner.SUPPORTED
                            && Filters.anyOf(states, attribution.attributedToCode()))
                    .map(Attribution::attributorCode)
                    .collect(Collectors.toSet());
        });
    }

    /** States that an operation was attributed to; support for the attribution of another does not count. */
    Stream<String> named(String operation) {
        return all().stream()
                .filter(attribution -> attribution.operationCode().equals(operation)
                        && attribution.manner() != AttributionManner.SUPPORTED
                        && attribution.attributedToCode() != null)
                .map(Attribution::attributedToCode);
    }
}
