package org.cyberatlas.indicator;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** List of indicators. */
@Singleton
class IndicatorList extends ListTable<Indicator> {

    IndicatorList(IndicatorLookup lookup) {
        super(
                "indicators",
                "Indicators, with definition, unit and scale",
                List.of("code"),
                RecordColumns.of(Indicator.class)
                        .last(Column.code(
                                "source_code",
                                "sources",
                                "Source of the definition; empty if none is named.",
                                Indicator::sourceCode))
                        .columns(),
                lookup::all);
    }
}
