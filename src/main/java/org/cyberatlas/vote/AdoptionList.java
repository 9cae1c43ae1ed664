package org.cyberatlas.vote;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Adoptions of resolutions, with their totals. */
@Singleton
class AdoptionList extends ListTable<Adoption> {

    AdoptionList(VoteLookup lookup) {
        super(
                "adoptions",
                "Adoptions of resolutions of the General Assembly, with the totals of the votes",
                List.of("instrument_code", "stage", "source_code"),
                RecordColumns.of(Adoption.class)
                        .first(Column.text(
                                "instrument_code", "The resolution that was adopted.", Adoption::instrumentCode))
                        .last(Column.code("source_code", "sources", "Source that states this.", Adoption::sourceCode))
                        .columns(),
                lookup::adoptions);
    }
}
