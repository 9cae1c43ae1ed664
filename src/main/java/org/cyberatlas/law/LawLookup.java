package org.cyberatlas.law;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.cyberatlas.actor.ActorTie;
import org.cyberatlas.actor.LawSubject;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Laws, found by their codes, rows on a law that another row stands for included. */
@Singleton
public class LawLookup extends CatalogueTable<Law> {

    LawLookup(LawRepository repository, DataSnapshot snapshot) {
        super(
                Law.class,
                CatalogueOrder.by("law", Key.text(Law::actorCode), Key.partialDate(Law::passed), Key.text(Law::code)),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<Law> list() {
        return new ListTable<>(
                "laws",
                "National laws by subject, as each source has them",
                RecordColumns.of(Law.class)
                        .insteadOf(
                                "subjects",
                                Column.text(
                                        "subjects",
                                        "Subjects that it regulates, separated by semicolons.",
                                        Law::subjects))
                        .after(
                                "url",
                                Column.text(
                                        "others",
                                        "Codes of the other rows on the same law, separated by semicolons; empty if there are none.",
                                        Law::otherCodes))
                        .columns(),
                this::all);
    }

    /** Actors with a law on one of the given subjects that is not repealed. */
    @Produces
    @Singleton
    ActorTie subjects() {
        return new ActorTie("lawOn", (argument, given) -> {
            List<LawSubject> subjects = given.stream().map(LawSubject::valueOf).toList();
            return all().stream()
                    .filter(law -> law.status() != LawStatus.REPEALED && Filters.oneOf(subjects, law.subjects()))
                    .map(Law::actorCode)
                    .collect(Collectors.toSet());
        });
    }
}
