package org.cyberatlas.initiative;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.period.Period;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ColumnType;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Initiatives, found by their codes. */
@Singleton
public class InitiativeLookup extends CatalogueTable<Initiative> {

    InitiativeLookup(InitiativeRepository repository, InitiativeFigureRepository figures, DataSnapshot snapshot) {
        super(
                Initiative.class,
                CatalogueOrder.byText("initiative", Initiative::code),
                snapshot,
                () -> read(repository, figures));
    }

    private static Collection<Initiative> read(InitiativeRepository repository, InitiativeFigureRepository figures) {
        Map<String, List<InitiativeFigure>> figuresOf = figures.byInitiative();
        return repository.listAll().stream()
                .map(row -> row.toInitiative(figuresOf.getOrDefault(row.code, List.of())))
                .toList();
    }

    @Produces
    @Singleton
    ListTable<Initiative> list() {
        return new ListTable<>(
                "initiatives",
                "Programmes, plans and projects of countries",
                RecordColumns.of(Initiative.class).without("figures").columns(),
                this::all);
    }

    @Produces
    @Singleton
    ListTable<Figure> figures() {
        List<Column<Figure>> columns = new ArrayList<>();
        columns.add(Column.code("initiative_code", "initiatives", "Initiative.", figure -> figure.of()
                .code()));
        columns.add(new Column<>(
                "place",
                ColumnType.WHOLE_NUMBER,
                "Place among the figures about one initiative, from 1.",
                Figure::place));
        RecordColumns.of(InitiativeFigure.class)
                .insteadOf(
                        "period",
                        new Column<Period>(
                                        "period_start",
                                        ColumnType.DAY,
                                        "First day of the period; empty if the source does not give both ends.",
                                        Period::start)
                                .of(InitiativeFigure::period))
                .after(
                        "period_start",
                        new Column<Period>(
                                        "period_end",
                                        ColumnType.DAY,
                                        "Last day of the period; empty if the source does not give both ends.",
                                        Period::end)
                                .of(InitiativeFigure::period))
                .columns()
                .forEach(column -> columns.add(column.of(Figure::published)));
        return new ListTable<>(
                "initiative_figures",
                "Published figures about initiatives",
                List.of("initiative_code", "place"),
                List.copyOf(columns),
                () -> all().stream().flatMap(Figure::all).toList());
    }

    /** Figure about an initiative, in its place. */
    private record Figure(Initiative of, int place, InitiativeFigure published) {
        static Stream<Figure> all(Initiative of) {
            return IntStream.range(0, of.figures().size())
                    .mapToObj(i -> new Figure(of, i + 1, of.figures().get(i)));
        }
    }
}
