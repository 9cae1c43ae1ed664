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
import org.cyberatlas.compare.ComparisonCell;
import org.cyberatlas.compare.ComparisonLookup;
import org.cyberatlas.compare.ComparisonRow;
import org.cyberatlas.export.request.Arguments;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.table.ComparisonExport.Cell;
import org.cyberatlas.export.table.ComparisonExport.Question;
import org.cyberatlas.indicator.IndicatorCategory;
import org.cyberatlas.shared.table.Column;

/** Actors side by side, laid out one below the other: a row per indicator and actor, also where the actor has no reading. */
@ApplicationScoped
class ComparisonExport implements ReadingExport<Question, Cell> {

    private static final List<Column<Cell>> COLUMNS = Stream.of(
                    ReadingColumns.INDICATOR.stream()
                            .map(column -> column.of((Cell cell) -> cell.row().indicator())),
                    ReadingColumns.ACTOR.stream().map(column -> column.of(Cell::actor)),
                    Stream.of(
                                    Column.of(
                                            "row_year", WHOLE_NUMBER, ComparisonRow.class, "year", ComparisonRow::year),
                                    Column.of(
                                            "row_spread", NUMBER, ComparisonRow.class, "spread", ComparisonRow::spread))
                            .map(column -> column.of(Cell::row)),
                    Stream.of(
                                    Column.of(
                                            "position",
                                            WHOLE_NUMBER,
                                            ComparisonCell.class,
                                            "position",
                                            ComparisonCell::position),
                                    Column.of(
                                            "difference_from_best",
                                            NUMBER,
                                            ComparisonCell.class,
                                            "differenceFromBest",
                                            ComparisonCell::differenceFromBest))
                            .map(column -> column.of(Cell::cell)),
                    Stream.concat(Stream.of(ReadingColumns.ID), ReadingColumns.FIGURE.stream())
                            .map(column -> column.of(Reading::observation).of(Cell::reading)),
                    ReadingColumns.SOURCE.stream()
                            .map(column -> column.of(Reading::source).of(Cell::reading)))
            .flatMap(Function.identity())
            .toList();

    private final ComparisonLookup comparisons;
    private final CodeLookup codes;

    ComparisonExport(ComparisonLookup comparisons, CodeLookup codes) {
        this.comparisons = comparisons;
        this.codes = codes;
    }

    /** The arguments of {@code compare} on which its rows depend. */
    public record Question(
            List<String> actors,
            List<String> indicators,
            List<IndicatorCategory> categories,
            Integer year,
            Boolean nearestYear) {}

    /**
     * What one actor has in one row.
     *
     * @param reading null where it has none
     */
    record Cell(ComparisonRow row, ComparisonCell cell, Actor actor, Reading reading) {}

    @Override
    public String name() {
        return "comparison";
    }

    @Override
    public List<Column<Cell>> columns() {
        return COLUMNS;
    }

    @Override
    public Question question(Parameters parameters) {
        Question question = parameters.topLevel(Question.class);
        Parameters.present("actors", question.actors());
        return question;
    }

    @Override
    public Table<Cell> open(Question question) {
        List<ComparisonRow> rows = rows(question);
        return new Table<>(
                rows.stream().flatMap(row -> row.cells().stream().map(cell -> cell(row, cell))), question.actors());
    }

    @Override
    public Map<String, Object> arguments(Question question) {
        return Arguments.of(question);
    }

    @Override
    public Content content(Question question) {
        List<ComparisonRow> rows = rows(question);
        return new Content(
                Tallies.of(rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .map(ComparisonCell::observation)
                        .filter(Objects::nonNull)
                        .toList()),
                rows.stream().mapToInt(row -> row.cells().size()).sum(),
                Map.of());
    }

    private List<ComparisonRow> rows(Question asked) {
        return comparisons.rows(comparisons.of(
                asked.actors(), asked.indicators(), asked.categories(), null, asked.year(), asked.nearestYear()));
    }

    private Cell cell(ComparisonRow row, ComparisonCell cell) {
        return new Cell(
                row,
                cell,
                codes.actor(cell.actorCode()),
                cell.observation() == null ? null : codes.reading(cell.observation()));
    }
}
