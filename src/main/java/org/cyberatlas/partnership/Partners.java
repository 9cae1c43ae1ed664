package org.cyberatlas.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorTie;

/** Actors that are in a partnership, as party or member, with one of the given actors. */
@ApplicationScoped
class Partners implements ActorTie {

    private final PartnershipLookup partnerships;
    private final ActorLookup actors;

    Partners(PartnershipLookup partnerships, ActorLookup actors) {
        this.partnerships = partnerships;
        this.actors = actors;
    }

    @Override
    public String condition() {
        return "partnerOf";
    }

    @Override
    public Set<String> actors(String argument, List<String> given) {
        List<String> known = actors.known(argument, given);
        Set<String> partners = new HashSet<>();
        for (Partnership partnership : partnerships.all()) {
            Set<String> participants = partnerships.participants(partnership);
            known.stream().filter(participants::contains).forEach(actor -> participants.stream()
                    .filter(other -> !other.equals(actor))
                    .forEach(partners::add));
        }
        return partners;
    }
}
