package org.cyberatlas.strategy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cyberatlas.actor.ActorCondition;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Strategies, found by their codes, those on a document that another row stands for included. */
@Singleton
public class StrategyLookup extends CatalogueTable<Strategy> {

    StrategyLookup(StrategyRepository repository, DataSnapshot snapshot) {
        super(
                Strategy.class,
                CatalogueOrder.by(
                        "strategy",
                        Key.text(Strategy::actorCode),
                        Key.partialDate(Strategy::date),
                        Key.text(Strategy::code)),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<Strategy> list() {
        return new ListTable<>(
                "strategies",
                "National cybersecurity strategies, as each source has them",
                RecordColumns.of(Strategy.class)
                        .after(
                                "url",
                                Column.text(
                                        "others",
                                        "Codes of the other rows on the same document, separated by semicolons; empty if there are none.",
                                        Strategy::otherCodes))
                        .columns(),
                this::all);
    }

    /** Actors that are known to have a strategy, or to have none. */
    @Produces
    @Singleton
    ActorCondition presence() {
        return new ActorCondition("hasStrategy", "strategy_presence");
    }
}
