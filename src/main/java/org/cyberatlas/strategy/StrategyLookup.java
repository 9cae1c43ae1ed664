package org.cyberatlas.strategy;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;

/** Strategies, found by their codes, those on a document that another row stands for included. */
@Singleton
public class StrategyLookup extends CatalogueTable<Strategy> {

    private final StrategyRepository repository;

    StrategyLookup(StrategyRepository repository, DataSnapshot snapshot) {
        super(
                Strategy.TYPE,
                Strategy::code,
                CatalogueOrder.by(
                        "strategy",
                        Key.text(Strategy::actorCode),
                        Key.partialDate(Strategy::date),
                        Key.text(Strategy::code)),
                snapshot);
        this.repository = repository;
    }

    @Override
    protected Collection<Strategy> read() {
        return repository.listAll().stream().map(StrategyEntity::toStrategy).toList();
    }
}
