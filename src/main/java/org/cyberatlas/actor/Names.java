package org.cyberatlas.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The stored names of an actor; French and Spanish are null if no source gives them. */
@Embeddable
public record Names(
        @Column(name = "name") String english,
        @Column(name = "name_fr") String french,
        @Column(name = "name_es") String spanish) {}
