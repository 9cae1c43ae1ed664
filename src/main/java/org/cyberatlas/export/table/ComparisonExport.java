package org.cyberatlas.export.table;

import static org.cyberatlas.shared.table.ColumnType.NUMBER;
import static org.cyberatlas.shared.table.ColumnType.WHOLE_NUMBER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.compare.ComparisonCell;
import org.cyberatlas.compare.ComparisonLookup;
import org.cyberatlas.compare.ComparisonRow;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.table.ComparisonExport.Arguments;
import org.cyberatlas.export.table.ComparisonExport.Cell;
import org.cyberatlas.indicator.IndicatorCategory;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.RecordColumns;

/** Export of a comparison: a row for each indicator and actor, even if the actor has no observation. */
@ApplicationScoped
class ComparisonExport implements DescribedExport<Arguments, Cell> {

    private static final List<Column<Cell>> COLUMNS = Stream.of(
                    ObservationColumns.INDICATOR.stream()
                            .map(column -> column.of((Cell cell) -> cell.row().indicator())),
                    ObservationColumns.ACTOR.stream().map(column -> column.of(Cell::actor)),
                    Stream.of(
                                    Column.of(
                                            "row_year", WHOLE_NUMBER, ComparisonRow.class, "year", ComparisonRow::year),
                                    Column.of(
                                            "row_spread", NUMBER, ComparisonRow.class, "spread", ComparisonRow::spread))
                            .map(column -> column.of(Cell::row)),
                    RecordColumns.of(ComparisonCell.class).columns().stream().map(column -> column.of(Cell::cell)),
                    Stream.concat(Stream.of(ObservationColumns.ID), ObservationColumns.FIGURE.stream())
                            .map(column ->
                                    column.of(ResolvedObservation::observation).of(Cell::reading)),
                    ObservationColumns.SOURCE.stream().map(column -> column.of(ResolvedObservation::source)
                            .of(Cell::reading)))
            .flatMap(Function.identity())
            .toList();

    private final ComparisonLookup comparisons;
    private final ActorLookup actors;
    private final CodeLookup codes;

    ComparisonExport(ComparisonLookup comparisons, ActorLookup actors, CodeLookup codes) {
        this.comparisons = comparisons;
        this.actors = actors;
        this.codes = codes;
    }

    /** The arguments of {@code compare} on which its rows depend. */
    public record Arguments(
            List<String> actors,
            List<String> indicators,
            List<IndicatorCategory> categories,
            Integer year,
            Boolean nearestYear) {}

    /**
     * Cell of one actor in one row.
     *
     * @param reading null if it has none
     */
    record Cell(ComparisonRow row, ComparisonCell cell, Actor actor, ResolvedObservation reading) {}

    @Override
    public String name() {
        return "comparison";
    }

    @Override
    public List<Column<Cell>> columns() {
        return COLUMNS;
    }

    @Override
    public Arguments arguments(Parameters parameters) {
        Arguments arguments = parameters.topLevel(Arguments.class);
        parameters.required("actors", arguments.actors());
        return arguments;
    }

    @Override
    public Table<Cell> open(Arguments arguments) {
        List<ComparisonRow> rows = rows(arguments);
        return new Table<>(
                rows.stream().flatMap(row -> row.cells().stream().map(cell -> cell(row, cell))), arguments.actors());
    }

    @Override
    public Content content(Arguments arguments) {
        List<ComparisonRow> rows = rows(arguments);
        return Content.of(
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .map(ComparisonCell::observation)
                        .filter(Objects::nonNull),
                rows.stream().mapToInt(row -> row.cells().size()).sum(),
                Map.of());
    }

    private List<ComparisonRow> rows(Arguments asked) {
        return comparisons.rows(comparisons.of(
                asked.actors(), asked.indicators(), asked.categories(), null, asked.year(), asked.nearestYear()));
    }

    private Cell cell(ComparisonRow row, ComparisonCell cell) {
        return new Cell(
                row,
                cell,
                actors.byCode(cell.actorCode()),
                cell.observation() == null ? null : codes.resolved(cell.observation()));
    }
}
