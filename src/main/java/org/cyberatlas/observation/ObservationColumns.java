package org.cyberatlas.observation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.cyberatlas.shared.batch.SelectedFields;
import org.cyberatlas.shared.page.Columns;

/** Mapping from rows of the table {@code observation_standing} to observations, with the columns that the current request selects. */
final class ObservationColumns {

    private ObservationColumns() {}

    /** @param asPublishedBy day of the request; null for now */
    static Columns<Observation> shape(LocalDate asPublishedBy) {
        Set<ObservationColumn> cells = SelectedFields.of(Observation.class.getSimpleName())
                .map(ObservationColumn::of)
                .orElseGet(() -> EnumSet.allOf(ObservationColumn.class));
        return new Columns<>(
                row -> new Observation(new ObservationCells(row, cells), asPublishedBy),
                cells.stream().map(ObservationColumn::column).toArray(String[]::new));
    }
}
