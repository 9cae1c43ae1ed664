package org.cyberatlas.source;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

/** Columns of a row that one source states. */
@MappedSuperclass
public abstract class SourcedEntity {

    protected String sourceCode;

    @Enumerated(EnumType.STRING)
    protected Verification verification;
}
