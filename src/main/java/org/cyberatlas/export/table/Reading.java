package org.cyberatlas.export.table;

import org.cyberatlas.actor.Actor;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.source.Source;

/** A reading with what its codes stand for. */
record Reading(Observation observation, Actor actor, Indicator indicator, Source source) {}
