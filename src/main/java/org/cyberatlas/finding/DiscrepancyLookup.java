package org.cyberatlas.finding;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ColumnType;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Discrepancies, found by their codes. */
@Singleton
public class DiscrepancyLookup extends CatalogueTable<Discrepancy> {

    DiscrepancyLookup(DiscrepancyRepository repository, DataSnapshot snapshot) {
        super(
                Discrepancy.class,
                CatalogueOrder.byText("discrepancy", Discrepancy::code),
                snapshot,
                repository,
                DiscrepancyEntity::toDiscrepancy);
    }

    @Produces
    @Singleton
    ListTable<Discrepancy> list() {
        return new ListTable<>(
                "discrepancies",
                "Contradictions between sources",
                RecordColumns.of(Discrepancy.class)
                        .insteadOf(
                                "readings",
                                Column.text(
                                        "actors",
                                        "Codes of the actors that it is about, separated by semicolons; empty if it is about none.",
                                        Discrepancy::actorCodes))
                        .columns(),
                this::all);
    }

    @Produces
    @Singleton
    ListTable<Statement> statements() {
        return new ListTable<>(
                "discrepancy_statements",
                "Statements of the sources that contradict each other",
                List.of("discrepancy_code", "place"),
                List.of(
                        Column.code("discrepancy_code", "discrepancies", "Discrepancy.", statement -> statement
                                .of()
                                .code()),
                        new Column<>(
                                "place",
                                ColumnType.WHOLE_NUMBER,
                                "Place among the statements about one discrepancy, from 1.",
                                Statement::place),
                        Column.text("statement", "The statement, in the atlas's own words.", statement -> statement
                                .made()
                                .statement()),
                        Column.code(
                                "source_code",
                                "sources",
                                "Source that states this; empty if it cannot be cited.",
                                statement -> statement.made().sourceCode())),
                () -> all().stream().flatMap(Statement::all).toList());
    }

    /** Statement about a discrepancy, in its place. */
    private record Statement(Discrepancy of, int place, DiscrepancyReading made) {
        static Stream<Statement> all(Discrepancy of) {
            return IntStream.range(0, of.readings().size())
                    .mapToObj(i -> new Statement(of, i + 1, of.readings().get(i)));
        }
    }
}
