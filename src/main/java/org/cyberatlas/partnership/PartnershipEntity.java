package org.cyberatlas.partnership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLOrder;

@Entity
@Immutable
@Table(name = "partnership")
class PartnershipEntity extends SourcedEntity {

    @Id
    String code;

    String name;

    @Enumerated(EnumType.STRING)
    PartnershipKind kind;

    Boolean binding;
    String note;

    @ElementCollection
    @CollectionTable(name = "partnership_party", joinColumns = @JoinColumn(name = "partnership_code"))
    @Column(name = "actor_code")
    @SQLOrder("position")
    @Fetch(FetchMode.SUBSELECT)
    List<String> partyCodes;

    Partnership toPartnership() {
        return new Partnership(code, name, kind, binding, note, verification, sourceCode, List.copyOf(partyCodes));
    }
}
