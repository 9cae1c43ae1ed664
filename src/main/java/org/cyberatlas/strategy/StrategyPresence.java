package org.cyberatlas.strategy;

import jakarta.inject.Singleton;
import org.cyberatlas.actor.ActorCondition;
import org.cyberatlas.shared.data.DataSnapshot;

/** Actors that are known to have a strategy, or to have none. */
@Singleton
class StrategyPresence extends ActorCondition {

    StrategyPresence(DataSnapshot snapshot) {
        super("hasStrategy", "strategy_presence", snapshot);
    }
}
