package org.cyberatlas.cyberoperation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.SourcedEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** Attribution with the codes of its joint attributors. */
@Entity
@Immutable
@Subselect("""
        SELECT a.*, ARRAY(SELECT DISTINCT other.attributor_code COLLATE "C" FROM attribution other
            WHERE other.joint_code = a.joint_code AND other.attributor_code <> a.attributor_code
                AND other.manner <> 'SUPPORTED' ORDER BY 1) AS joint_with_codes
        FROM attribution a""")
class AttributionEntity extends SourcedEntity {

    @Id
    @Column(name = "id")
    String nodeKey;

    String operationCode;

    String attributorCode;

    String attributedToCode;

    PartialDate date;

    @Enumerated(EnumType.STRING)
    AttributionManner manner;

    @Enumerated(EnumType.STRING)
    Responsibility responsibility;

    String organ;

    String groupName;

    String body;

    String statementUrl;

    String note;

    List<String> jointWithCodes;
}
