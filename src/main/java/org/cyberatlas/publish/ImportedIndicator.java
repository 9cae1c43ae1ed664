package org.cyberatlas.publish;

import java.math.BigDecimal;
import org.cyberatlas.publish.CsvTable.Row;

/** Indicator that imported figures are of. An end of the scale is null if it is open. */
record ImportedIndicator(String code, BigDecimal lowest, BigDecimal highest) {

    static ImportedIndicator of(CsvTable indicators, String code) {
        Row row = indicators
                .rows()
                .filter(each -> each.get("code").equals(code))
                .findFirst()
                .orElseThrow(() -> new ImportRefusal("db/import/series.csv names the indicator '" + code
                        + "', which db/data/indicator.csv does not have"));
        return new ImportedIndicator(code, number(row.get("scale_min")), number(row.get("scale_max")));
    }

    void require(Figure figure, BigDecimal value) {
        if (lowest != null && value.compareTo(lowest) < 0 || highest != null && value.compareTo(highest) > 0) {
            throw ImportRefusal.at(
                    figure.file(),
                    figure.line(),
                    value.toPlainString() + " for '" + figure.place() + "' in " + figure.year()
                            + " lies outside the scale of " + code + ", "
                            + (lowest == null ? "open" : lowest.toPlainString()) + " to "
                            + (highest == null ? "open" : highest.toPlainString()));
        }
    }

    private static BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
