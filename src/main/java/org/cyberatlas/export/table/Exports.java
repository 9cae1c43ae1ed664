package org.cyberatlas.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cyberatlas.shared.table.ListTable;

/** All tables: the exports of this package, and the lists of the features. */
@ApplicationScoped
public class Exports {

    private final List<Export<?, ?>> all;

    Exports(Instance<Export<?, ?>> exports, Instance<ListTable<?>> lists) {
        Stream<Export<?, ?>> whole = lists.stream().map(ListExport::new);
        this.all = Stream.concat(exports.stream(), whole)
                .sorted(Comparator.comparing(Export::name))
                .toList();
    }

    public List<Export<?, ?>> all() {
        return all;
    }

    /** Tables of the data package, by name. */
    public List<PackagedExport<?, ?>> packaged() {
        return all.stream()
                .filter(PackagedExport.class::isInstance)
                .<PackagedExport<?, ?>>map(export -> (PackagedExport<?, ?>) export)
                .toList();
    }
}
