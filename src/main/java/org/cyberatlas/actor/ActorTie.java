package org.cyberatlas.actor;

import java.util.List;
import java.util.Set;

/** A condition of an actor set about facts of another feature, which implements this. */
public interface ActorTie {

    /** Name of the condition in {@link ActorSet}. */
    String condition();

    /**
     * Codes of the actors that are tied to at least one of the given things.
     *
     * @param argument name of the argument for error messages
     * @param given codes as a person types them
     */
    Set<String> actors(String argument, List<String> given);
}
