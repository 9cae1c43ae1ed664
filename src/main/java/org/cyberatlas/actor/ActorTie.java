package org.cyberatlas.actor;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Condition of an actor set about facts of another feature, which produces it.
 *
 * @param condition name of the condition in {@link ActorSet}
 * @param actors codes of the actors that are tied to at least one of the given things, from the name of the argument for error
 *     messages and codes as a person types them
 */
public record ActorTie(String condition, BiFunction<String, List<String>, Set<String>> actors) {}
