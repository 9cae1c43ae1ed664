package org.cyberatlas.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.actor.ActorSets;
import org.cyberatlas.shared.page.Conditions;

/** Participants of a ranking: the actors of the set, or all countries if none is given. */
@ApplicationScoped
class RankingPopulation {

    private final ActorSets sets;

    RankingPopulation(ActorSets sets) {
        this.sets = sets;
    }

    Conditions restrict(ActorSet among) {
        return among == null
                ? sets.restrictToCountries(Conditions.none(), "e.actor_code")
                : sets.restrict(Conditions.none(), "e.actor_code", among);
    }
}
