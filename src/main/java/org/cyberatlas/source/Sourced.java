package org.cyberatlas.source;

/** A fact that one source states; {@link SourceApi} gives its type the field {@code source}. */
public interface Sourced {

    String sourceCode();
}
