package org.cyberatlas.export.table;

import org.cyberatlas.actor.Actor;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.source.Source;

/** Observation with its actor, indicator and source. */
record ResolvedObservation(Observation observation, Actor actor, Indicator indicator, Source source) {}
