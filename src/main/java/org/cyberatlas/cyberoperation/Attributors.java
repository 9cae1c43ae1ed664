package org.cyberatlas.cyberoperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorTie;
import org.cyberatlas.shared.catalogue.Filters;

/** Actors that attributed an operation to one of the given States; support for the attribution of another does not count. */
@ApplicationScoped
class Attributors implements ActorTie {

    private final AttributionLookup attributions;
    private final ActorLookup actors;

    Attributors(AttributionLookup attributions, ActorLookup actors) {
        this.attributions = attributions;
        this.actors = actors;
    }

    @Override
    public String condition() {
        return "attributedTo";
    }

    @Override
    public Set<String> actors(String argument, List<String> given) {
        List<String> states = actors.known(argument, given);
        return attributions.all().stream()
                .filter(attribution -> attribution.manner() != AttributionManner.SUPPORTED
                        && Filters.anyOf(states, attribution.attributedToCode()))
                .map(Attribution::attributorCode)
                .collect(Collectors.toSet());
    }
}
