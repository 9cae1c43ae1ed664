package org.cyberatlas.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyberatlas.actor.ActorTie;

/** Actors that are in one of the given partnerships, as party or member. */
@ApplicationScoped
class Supporters implements ActorTie {

    private final PartnershipLookup partnerships;

    Supporters(PartnershipLookup partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public String condition() {
        return "supports";
    }

    @Override
    public Set<String> actors(String argument, List<String> given) {
        Set<String> supporters = new HashSet<>();
        partnerships
                .byCodes(partnerships.known(argument, given))
                .forEach(partnership -> supporters.addAll(partnerships.participants(partnership)));
        return supporters;
    }
}
