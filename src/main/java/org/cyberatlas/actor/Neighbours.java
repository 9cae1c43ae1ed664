package org.cyberatlas.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Countries that share a land border with one of the given countries. */
@ApplicationScoped
class Neighbours implements ActorTie {

    private final ActorLookup actors;

    Neighbours(ActorLookup actors) {
        this.actors = actors;
    }

    @Override
    public String condition() {
        return "bordering";
    }

    @Override
    public Set<String> actors(String argument, List<String> given) {
        Set<String> neighbours = new HashSet<>();
        actors.byCodes(actors.known(argument, given)).forEach(actor -> {
            if (actor instanceof Country country) {
                neighbours.addAll(country.neighbourCodes());
            }
        });
        return neighbours;
    }
}
