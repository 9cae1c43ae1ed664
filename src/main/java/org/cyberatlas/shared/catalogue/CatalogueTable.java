package org.cyberatlas.shared.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.shared.catalogue.CatalogueTable.Rows;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.text.Text;

/**
 * A reference table: all its rows, in memory, at the data version of the current request.
 *
 * <p>A feature extends this class once for each of its reference tables. The bean is found by itself: its rows are loaded with the
 * catalogue, and are offered to {@code node(id:)}.
 *
 * <p><b>Codes</b>: in upper case, unless a table says otherwise; a typed code is stripped and brought to that case.
 *
 * <p><b>Cost</b>: no statement.
 */
public abstract class CatalogueTable<T extends Node> extends CataloguePart<Rows<T>> implements NodeSource {

    private final Class<T> type;
    private final CatalogueOrder<T> order;
    private final Supplier<Stream<T>> rows;

    /**
     * @param order default order of lists
     * @param repository of an entity with an attribute for each component of the record, by its name
     */
    protected CatalogueTable(
            Class<T> type, CatalogueOrder<T> order, DataSnapshot snapshot, PanacheRepositoryBase<?, ?> repository) {
        super(snapshot);
        this.type = type;
        this.order = order;
        this.rows = () -> repository.findAll().project(type).stream();
    }

    /** @param row makes a row of an entity whose attributes are not those of the record */
    protected <E> CatalogueTable(
            Class<T> type,
            CatalogueOrder<T> order,
            DataSnapshot snapshot,
            PanacheRepositoryBase<E, ?> repository,
            Function<E, T> row) {
        super(snapshot);
        this.type = type;
        this.order = order;
        this.rows = () -> repository.findAll().stream().map(row);
    }

    /** All rows, in their order and by their keys. */
    public record Rows<T>(List<T> inOrder, Map<String, T> byKey) {}

    @Override
    protected final Rows<T> load() {
        List<T> inOrder = rows.get().sorted(order).toList();
        return new Rows<>(
                inOrder, inOrder.stream().collect(Collectors.toUnmodifiableMap(Node::nodeKey, Function.identity())));
    }

    /** The form that codes have in the rows, for a code as a person types it. */
    protected String normalised(String typed) {
        return Text.upper(typed.strip());
    }

    /** The name of such a row in a message, such as "cyber operation". */
    private String kind() {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Every row, in the order of the table. */
    public List<T> all() {
        return current().inOrder();
    }

    /** The row that another row names by its key; null for null and for a key that names nothing. */
    public T byCode(String code) {
        return code == null ? null : current().byKey().get(code);
    }

    /** The rows with these keys, in the order given; a key that names nothing is left out. */
    public List<T> byCodes(List<String> codes) {
        Map<String, T> rows = current().byKey();
        return codes.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** The row that a person names, in any case. */
    public Optional<T> find(String typed) {
        return Optional.ofNullable(byCode(normalised(typed)));
    }

    /** Codes of a filter in their stored form, without repetition; null stays null, an unknown one is an {@link UnknownCode}. */
    public List<String> known(String argument, Collection<String> typed) {
        if (typed == null) {
            return null;
        }
        Map<String, T> rows = current().byKey();
        for (String code : typed) {
            if (!rows.containsKey(normalised(code))) {
                throw new UnknownCode(argument, kind(), code, rows.keySet());
            }
        }
        return typed.stream().map(this::normalised).distinct().toList();
    }

    /** Page of the rows that match a condition, in the order of the table. */
    public Connection<T> connection(Predicate<T> where, PageRequest request) {
        return order.page(all().stream().filter(where).toList(), request);
    }

    /** Page of the rows that match a condition, in another order. */
    public Connection<T> connection(Predicate<T> where, CatalogueOrder<T> other, PageRequest request) {
        return other.page(all().stream().filter(where).sorted(other).toList(), request);
    }

    @Override
    public final boolean isInMemory() {
        return true;
    }

    @Override
    public final Class<T> type() {
        return type;
    }

    @Override
    public final Map<String, T> byKeys(Collection<String> keys) {
        Map<String, T> rows = current().byKey();
        Map<String, T> found = new HashMap<>();
        keys.stream().filter(rows::containsKey).forEach(named -> found.put(named, rows.get(named)));
        return found;
    }
}
