package org.cyberatlas.observation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.cyberatlas.shared.batch.SelectedFields;
import org.cyberatlas.shared.page.Columns;

/** How a row of the table {@code observation_standing} becomes an observation: by the columns that the question being answered asks for. */
final class Readings {

    private Readings() {}

    /** @param asPublishedBy the day that the rows were asked for; null for now */
    static Columns<Observation> shape(LocalDate asPublishedBy) {
        Set<Cell> cells = SelectedFields.of(Observation.TYPE).map(Cell::of).orElseGet(() -> EnumSet.allOf(Cell.class));
        return new Columns<>(
                row -> new Observation(new Cells(row, cells), asPublishedBy),
                cells.stream().map(Cell::column).toArray(String[]::new));
    }
}
