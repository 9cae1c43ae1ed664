package org.cyberatlas.actor;

/**
 * Condition of an actor set that holds or does not hold by facts of another feature, which produces it.
 *
 * @param condition name of the condition in {@link ActorSet}
 * @param view database view of the actors of which it is known whether the condition holds
 */
public record ActorCondition(String condition, String view) {}
