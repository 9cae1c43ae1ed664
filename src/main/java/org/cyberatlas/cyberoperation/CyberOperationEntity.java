package org.cyberatlas.cyberoperation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "operation")
class CyberOperationEntity extends SourcedEntity {

    @Id
    String code;

    String name;
    PartialDate began;
    String note;

    @Formula("ARRAY(SELECT t.actor_code FROM operation_target t WHERE t.operation_code = code ORDER BY t.position)")
    List<String> targetCodes;
}
