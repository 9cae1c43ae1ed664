package org.cyberatlas.actor;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A row of the table of actors: a country or an organisation, by its column {@code kind}. */
@Entity
@Immutable
@Table(name = "actor")
@DiscriminatorColumn(name = "kind")
abstract class ActorEntity {

    @Id
    String code;

    @Embedded
    Names names;

    /** English name in lower case, without accents and apostrophes. */
    @Formula("plain(name)")
    String plainName;

    /** All names in that form, a line each. */
    @Formula("plain(concat_ws(chr(10), name, name_fr, name_es, official_name, short_name))")
    String plainNames;

    abstract Actor toActor();
}
