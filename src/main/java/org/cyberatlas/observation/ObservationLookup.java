package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.observation.ObservationCriteria.Selection;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.KeysetListing;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;

/**
 * Observations in pages, as a stream and by their keys.
 *
 * <p>They are read column by column: their standing depends on the requested day, so that no managed entity could hold
 * them for two aliases.
 */
@ApplicationScoped
public class ObservationLookup implements NodeSource {

    /** Parent of a list without a parent. */
    private static final String ANY = "*";

    private static final String UNDATED =
            "coalesce(e.published, (SELECT s.published FROM source s WHERE s.code = e.source_code)) IS NULL";

    private final Database database;
    private final ObservationCriteria criteria;
    private final SourceLookup sources;

    ObservationLookup(Database database, ObservationCriteria criteria, SourceLookup sources) {
        this.database = database;
        this.criteria = criteria;
        this.sources = sources;
    }

    /** Arguments of a list of observations; parents with equal arguments share a statement. */
    record ObservationArguments(ObservationFilter filter, ActorSet among, ObservationOrder order, PageRequest page) {

        ObservationArguments {
            filter = filter == null ? ObservationFilter.DEFAULT : filter;
            order = order == null ? ObservationOrder.ACTOR : order;
        }
    }

    /**
     * Arguments of the undated sources that a list leaves out; parents with equal arguments share a statement.
     *
     * @param parent SQL expression of the parent that a listing hangs on
     */
    record UndatedArguments(String parent, ObservationFilter filter, ActorSet among) {}

    ObservationConnection page(ObservationArguments arguments) {
        Selection selection = criteria.select(arguments.filter(), arguments.among(), null, null);
        KeysetListing<Observation> listing = listing(arguments, selection);
        Connection<Observation> page = arguments.filter().asPublishedBy() == null
                ? listing.page(database, selection.where(), arguments.page())
                : listing.pageSelectedOnce(database, selection.where(), arguments.page());
        return connection(page, ANY, "'" + ANY + "'", arguments);
    }

    /** The page of each actor. */
    Map<String, ObservationConnection> ofActors(List<String> actors, ObservationArguments arguments) {
        return pages(
                "e.actor_code",
                actors,
                arguments,
                criteria.select(arguments.filter(), arguments.among(), actors, null));
    }

    /** The page of each indicator. */
    Map<String, ObservationConnection> ofIndicators(List<String> indicators, ObservationArguments arguments) {
        return pages(
                "e.indicator_code",
                indicators,
                arguments,
                criteria.select(arguments.filter(), arguments.among(), null, indicators));
    }

    /** The page of each source. */
    Map<String, ObservationConnection> ofSources(List<String> codes, ObservationArguments arguments) {
        return pages("e.source_code", codes, arguments, criteria.selectBySource(arguments.filter(), arguments.among()));
    }

    private Map<String, ObservationConnection> pages(
            String parent, List<String> parents, ObservationArguments arguments, Selection selection) {
        Map<String, ObservationConnection> connections = new HashMap<>();
        listing(arguments, selection)
                .pages(database, parent, parents, selection.where(), arguments.page())
                .forEach((key, page) -> connections.put(key, connection(page, key, parent, arguments)));
        return connections;
    }

    private static ObservationConnection connection(
            Connection<Observation> page, String key, String parent, ObservationArguments arguments) {
        return new ObservationConnection(
                page, key, new UndatedArguments(parent, arguments.filter(), arguments.among()));
    }

    private static KeysetListing<Observation> listing(ObservationArguments arguments, Selection selection) {
        return new KeysetListing<>(
                Observation.columns(arguments.filter().asPublishedBy()),
                selection.from(),
                arguments.order().ordering());
    }

    /** Sources that a filter for a past day leaves out because they are undated, by code, for the key of each parent. */
    Map<String, List<Source>> undated(List<String> parents, UndatedArguments arguments) {
        Selection selection = criteria.select(arguments.filter().whenever(), arguments.among(), null, null);
        Conditions where = selection.where().bind("parents", parents.toArray(String[]::new));
        Map<String, List<String>> codes = database.byKey(
                "SELECT " + arguments.parent()
                        + " AS parent, array_agg(DISTINCT e.source_code COLLATE \"C\" ORDER BY e.source_code COLLATE \"C\") AS sources FROM "
                        + selection.from() + " WHERE " + UNDATED + " AND " + arguments.parent()
                        + " = ANY(:parents) AND " + where.sql()
                        + " GROUP BY 1",
                where.parameters(),
                row -> row.text("parent"),
                row -> row.texts("sources"));
        return parents.stream()
                .collect(Collectors.toMap(
                        Function.identity(), parent -> sources.byCodes(codes.getOrDefault(parent, List.of()))));
    }

    /** Undated sources that a filter for a past day excludes, by code. */
    public List<Source> undatedSources(ObservationFilter filter, ActorSet among) {
        return undated(List.of(ANY), new UndatedArguments("'" + ANY + "'", filter, among))
                .get(ANY);
    }

    /** Columns of the table {@code observation_standing}, for a statement of another feature that selects its rows. */
    public Columns<Observation> columns() {
        return Observation.columns(null);
    }

    /**
     * Observations that match a filter, in the order of the API; the stream has to be closed before its transaction ends.
     *
     * @param filter null for the preferred observation of everything
     * @param among null for any actor
     * @param order null for the default order
     */
    public Stream<Observation> stream(ObservationFilter filter, ActorSet among, ObservationOrder order) {
        ObservationArguments arguments = new ObservationArguments(filter, among, order, PageRequest.everything());
        Selection selection = criteria.select(arguments.filter(), among, null, null);
        return listing(arguments, selection).stream(database, selection.where());
    }

    /** Number of observations per indicator and source that match a filter, by their codes. */
    public List<Tally> tallies(ObservationFilter filter, ActorSet among) {
        Selection selection = criteria.select(filter, among, null, null);
        return database.list(
                "SELECT e.indicator_code, e.source_code, count(*)::int AS observations FROM " + selection.from()
                        + " WHERE " + selection.where().sql()
                        + " GROUP BY 1, 2 ORDER BY e.indicator_code COLLATE \"C\", e.source_code COLLATE \"C\"",
                selection.where().parameters(),
                row -> new Tally(row.text("indicator_code"), row.text("source_code"), row.whole("observations")));
    }

    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public Map<String, Observation> byKeys(Collection<String> keys) {
        return new KeysetListing<>(columns(), "observation_standing e", ObservationOrder.ACTOR.ordering())
                .byKeys(database, keys, Observation::nodeKey);
    }
}
