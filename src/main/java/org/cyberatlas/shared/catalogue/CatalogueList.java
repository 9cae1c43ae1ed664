package org.cyberatlas.shared.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;

/**
 * List of reference rows that have no id of their own: all its rows, in memory, at the data version of the current request.
 *
 * <p>A feature extends this class once for each of its lists. The bean is found by itself.
 *
 * <p><b>Cost</b>: no statement.
 */
public abstract class CatalogueList<T> extends CataloguePart<List<T>> {

    private final Supplier<List<T>> rows;

    /** @param repository of an entity with an attribute for each component of the record, by its name */
    protected CatalogueList(
            Class<T> type, CatalogueOrder<T> order, DataSnapshot snapshot, PanacheRepositoryBase<?, ?> repository) {
        super(snapshot);
        this.rows =
                () -> repository.findAll().project(type).stream().sorted(order).toList();
    }

    @Override
    protected final List<T> load() {
        return rows.get();
    }

    /** Every row, in the order of the list. */
    public List<T> all() {
        return current();
    }

    /** The rows that match a condition, in the order of the list. */
    public List<T> where(Predicate<T> condition) {
        return all().stream().filter(condition).toList();
    }
}
