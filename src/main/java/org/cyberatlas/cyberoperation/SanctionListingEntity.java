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
@Table(name = "sanction_listing")
class SanctionListingEntity extends SourcedEntity {

    @Id
    Long id;

    String regimeCode;

    PartialDate date;

    String targetCode;

    Integer persons;
    Integer entities;
    String act;

    String operationCode;

    @Formula("coalesce(string_to_array(entity_names, '; '), '{}')")
    List<String> entityNames;

    String note;
}
