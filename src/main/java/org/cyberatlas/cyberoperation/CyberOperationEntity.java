package org.cyberatlas.cyberoperation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** Operation with the codes of the actors that it hit. */
@Entity
@Immutable
@Subselect("""
        SELECT o.*, ARRAY(SELECT t.actor_code FROM operation_target t WHERE t.operation_code = o.code
            ORDER BY t.position) AS target_codes
        FROM operation o""")
class CyberOperationEntity {

    @Id
    String code;

    String name;
    PartialDate began;
    String note;

    String sourceCode;

    @Enumerated(EnumType.STRING)
    Verification verification;

    String[] targetCodes;

    CyberOperation toOperation() {
        return new CyberOperation(code, name, began, note, verification, sourceCode, List.of(targetCodes));
    }
}
