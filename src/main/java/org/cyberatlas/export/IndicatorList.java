package org.cyberatlas.export;

import static org.cyberatlas.export.ColumnType.NUMBER;
import static org.cyberatlas.export.ColumnType.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.indicator.IndicatorLookup;

/** What is measured. */
@Singleton
class IndicatorList extends ListExport<Indicator> {

    private static final List<Column<Indicator>> COLUMNS = List.of(
            Column.of("code", TEXT, Indicator.class, "code", Indicator::code),
            Column.of("name", TEXT, Indicator.class, "name", Indicator::name),
            Column.of("definition", TEXT, Indicator.class, "definition", Indicator::definition),
            Column.of("category", TEXT, Indicator.class, "category", Indicator::category),
            Column.of("unit", TEXT, Indicator.class, "unit", Indicator::unit),
            Column.of("direction", TEXT, Indicator.class, "direction", Indicator::direction),
            Column.of("scale_min", NUMBER, Indicator.class, "scaleMin", Indicator::scaleMin),
            Column.of("scale_max", NUMBER, Indicator.class, "scaleMax", Indicator::scaleMax),
            new Column<>(
                    "source_code", TEXT, "Who defines it so; empty where nobody is named.", Indicator::sourceCode));

    IndicatorList(IndicatorLookup lookup) {
        super(
                "indicators",
                "Indicators, with definition, unit and scale",
                COLUMNS,
                List.of("code"),
                List.of(new ForeignKey("source_code", "sources")),
                lookup::all);
    }
}
