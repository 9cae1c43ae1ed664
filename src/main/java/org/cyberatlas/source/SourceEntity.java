package org.cyberatlas.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cyberatlas.shared.period.PartialDate;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "source")
class SourceEntity {

    @Id
    String code;

    String title;
    String publisher;

    @Enumerated(EnumType.STRING)
    SourceKind kind;

    String url;
    String licence;
    PartialDate published;
    String retrieved;
    PartialDate nextExpected;
}
