package org.cyberatlas.norm;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.cyberatlas.shared.catalogue.CatalogueTable;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;

/** Norms, found by their codes. */
@Singleton
public class NormLookup extends CatalogueTable<Norm> {

    NormLookup(NormRepository repository, DataSnapshot snapshot) {
        super(
                Norm.class,
                CatalogueOrder.by(
                        "norm", Key.text(Norm::framework), Key.unknownLast(Norm::number), Key.text(Norm::code)),
                snapshot,
                repository);
    }

    @Produces
    @Singleton
    ListTable<Norm> list() {
        return new ListTable<>(
                "norms",
                "Norms of responsible behaviour of States in cyberspace",
                RecordColumns.of(Norm.class).columns(),
                this::all);
    }

    /** Codes of the frameworks that norms belong to. */
    List<String> frameworks() {
        return all().stream().map(Norm::framework).distinct().toList();
    }

    /** Other norms on the subject of a norm, by code. */
    List<Norm> related(Norm norm) {
        return all().stream()
                .filter(other -> other.subject() != null
                        && other.subject().equals(norm.subject())
                        && !other.code().equals(norm.code()))
                .sorted(Comparator.comparing(Norm::code))
                .toList();
    }
}
