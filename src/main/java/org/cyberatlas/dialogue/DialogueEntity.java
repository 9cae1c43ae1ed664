package org.cyberatlas.dialogue;

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
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLOrder;

@Entity
@Immutable
@Table(name = "dialogue")
class DialogueEntity extends SourcedEntity {

    @Id
    String code;

    String name;

    String nameUsedByPartner;

    @Enumerated(EnumType.STRING)
    DialogueKind kind;

    PartialDate established;

    @Enumerated(EnumType.STRING)
    Track track;

    @Formula("coalesce(regexp_split_to_array(purposes, '\\s*;\\s*'), '{}')")
    List<String> purposes;

    String purposeSourceCode;

    String note;

    @ElementCollection
    @CollectionTable(name = "dialogue_party", joinColumns = @JoinColumn(name = "dialogue_code"))
    @Column(name = "actor_code")
    @SQLOrder("position")
    @Fetch(FetchMode.SUBSELECT)
    List<String> partyCodes;

    Dialogue toDialogue() {
        return new Dialogue(
                code,
                name,
                nameUsedByPartner,
                kind,
                established,
                track,
                purposes,
                purposeSourceCode,
                note,
                verification,
                sourceCode,
                List.copyOf(partyCodes));
    }
}
