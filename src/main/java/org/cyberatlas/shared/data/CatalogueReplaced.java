package org.cyberatlas.shared.data;

/** An event: data of another version are served from now on. */
public record CatalogueReplaced() {}
