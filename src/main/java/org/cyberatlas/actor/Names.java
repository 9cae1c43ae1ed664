package org.cyberatlas.actor;

/** The names of an actor that are stored; French and Spanish are null where no source gives them. */
public record Names(String english, String french, String spanish) {}
