package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.observation.ObservationCriteria.Selection;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.PageRequest;

/**
 * Observations in pages.
 *
 * <p>They are read column by column: their standing depends on the requested day, so that no managed entity could hold
 * them for two aliases.
 */
@ApplicationScoped
class ObservationRepository {

    /** Parent of a list without a parent. */
    static final String ANY = "*";

    private final Database database;
    private final ObservationCriteria criteria;

    ObservationRepository(Database database, ObservationCriteria criteria) {
        this.database = database;
        this.criteria = criteria;
    }

    /** Arguments of a list of observations; parents with equal arguments share a statement. */
    record ObservationArguments(ObservationFilter filter, ActorSet among, ObservationOrder order, PageRequest page) {

        ObservationArguments {
            filter = filter == null ? ObservationFilter.DEFAULT : filter;
            order = order == null ? ObservationOrder.ACTOR : order;
        }

        UndatedRepository.UndatedArguments undated(String parent) {
            return new UndatedRepository.UndatedArguments(parent, filter, among);
        }
    }

    ObservationConnection page(ObservationArguments arguments) {
        Selection selection = criteria.select(arguments.filter(), arguments.among(), null, null);
        Listing<Observation> listing = listing(arguments, selection);
        Connection<Observation> page = arguments.filter().asPublishedBy() == null
                ? listing.page(database, selection.where(), arguments.page())
                : listing.pageSelectedOnce(database, selection.where(), arguments.page());
        return new ObservationConnection(page, ANY, arguments.undated("'" + ANY + "'"));
    }

    /** Observations that match a filter, read as the stream is. */
    Stream<Observation> stream(ObservationArguments arguments) {
        Selection selection = criteria.select(arguments.filter(), arguments.among(), null, null);
        return listing(arguments, selection).stream(database, selection.where());
    }

    /** Number of observations per indicator and source that match a filter, by their codes. */
    List<Tally> tallies(ObservationFilter filter, ActorSet among) {
        Selection selection = criteria.select(filter, among, null, null);
        return database.list(
                "SELECT e.indicator_code, e.source_code, count(*)::int AS observations FROM " + selection.from()
                        + " WHERE " + selection.where().sql()
                        + " GROUP BY 1, 2 ORDER BY e.indicator_code COLLATE \"C\", e.source_code COLLATE \"C\"",
                selection.where().parameters(),
                row -> new Tally(row.text("indicator_code"), row.text("source_code"), row.whole("observations")));
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
    Map<String, ObservationConnection> ofSources(List<String> sources, ObservationArguments arguments) {
        return pages(
                "e.source_code", sources, arguments, criteria.selectBySource(arguments.filter(), arguments.among()));
    }

    /** Observations by the key that the database derives from what identifies them. */
    Map<String, Observation> byKeys(Collection<String> keys) {
        return new Listing<>(
                        ObservationColumns.shape(null), "observation_standing e", ObservationOrder.ACTOR.ordering())
                .byKeys(database, keys, Observation::nodeKey);
    }

    private Map<String, ObservationConnection> pages(
            String parent, List<String> parents, ObservationArguments arguments, Selection selection) {
        Map<String, ObservationConnection> connections = new HashMap<>();
        listing(arguments, selection)
                .pages(database, parent, parents, selection.where(), arguments.page())
                .forEach((key, page) ->
                        connections.put(key, new ObservationConnection(page, key, arguments.undated(parent))));
        return connections;
    }

    private static Listing<Observation> listing(ObservationArguments arguments, Selection selection) {
        return new Listing<>(
                ObservationColumns.shape(arguments.filter().asPublishedBy()),
                selection.from(),
                arguments.order().ordering());
    }
}
