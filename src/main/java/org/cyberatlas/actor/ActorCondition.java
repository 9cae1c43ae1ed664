package org.cyberatlas.actor;

import java.util.Set;

/** A condition of an actor set that holds or does not hold by facts of another feature, which implements this. */
public interface ActorCondition {

    /** Name of the condition in {@link ActorSet}. */
    String condition();

    /** Codes of the actors of which it is known that the condition holds, or that it does not. */
    Set<String> actors(boolean holds);
}
