package org.cyberatlas.shared.batch;

/** A fetcher whose value may have to be loaded, together with those of its neighbours. */
public interface Loading {}
