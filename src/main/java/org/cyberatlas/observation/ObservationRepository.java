package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.observation.Narrowing.Selection;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.PageRequest;

/**
 * Readings in pages.
 *
 * <p>They are read column by column: their standing depends on the day asked for, so that no managed entity could hold
 * them for two aliases.
 */
@ApplicationScoped
class ObservationRepository {

    /** Stands for the parent of a listing that hangs on nothing. */
    static final String ANY = "*";

    private final Database database;
    private final Narrowing narrowing;

    ObservationRepository(Database database, Narrowing narrowing) {
        this.database = database;
        this.narrowing = narrowing;
    }

    /** What is asked of a listing of readings; equal questions are answered together. */
    record Asked(ObservationFilter filter, ActorSet among, ObservationOrder order, PageRequest page) {

        Asked {
            filter = filter == null ? ObservationFilter.DEFAULT : filter;
            order = order == null ? ObservationOrder.ACTOR : order;
        }

        UndatedRepository.Asked undated(String parent) {
            return new UndatedRepository.Asked(parent, filter, among);
        }
    }

    ObservationConnection page(Asked asked) {
        Selection selection = narrowing.select(asked.filter(), asked.among(), null, null);
        return new ObservationConnection(
                listing(asked, selection).page(database, selection.where(), asked.page()),
                ANY,
                asked.undated("'" + ANY + "'"));
    }

    /** Every reading that a filter lets through, by columns, so that none stays in the session. */
    Stream<Observation> stream(Asked asked) {
        Selection selection = narrowing.select(asked.filter(), asked.among(), null, null);
        return listing(asked, selection).stream(database, selection.where());
    }

    /** How many readings of which indicator and source a filter lets through, by their codes. */
    List<Tally> tallies(ObservationFilter filter, ActorSet among) {
        Selection selection = narrowing.select(filter, among, null, null);
        return database.list(
                "SELECT e.indicator_code, e.source_code, count(*)::int AS readings FROM " + selection.from()
                        + " WHERE " + selection.where().sql()
                        + " GROUP BY 1, 2 ORDER BY e.indicator_code COLLATE \"C\", e.source_code COLLATE \"C\"",
                selection.where().parameters(),
                row -> new Tally(row.text("indicator_code"), row.text("source_code"), row.whole("readings")));
    }

    /** The page of each actor. */
    Map<String, ObservationConnection> ofActors(List<String> actors, Asked asked) {
        return pages("e.actor_code", actors, asked, narrowing.select(asked.filter(), asked.among(), actors, null));
    }

    /** The page of each indicator. */
    Map<String, ObservationConnection> ofIndicators(List<String> indicators, Asked asked) {
        return pages(
                "e.indicator_code",
                indicators,
                asked,
                narrowing.select(asked.filter(), asked.among(), null, indicators));
    }

    /** The page of each source. */
    Map<String, ObservationConnection> ofSources(List<String> sources, Asked asked) {
        return pages("e.source_code", sources, asked, narrowing.selectBySource(asked.filter(), asked.among()));
    }

    /** Readings by the key that the database derives from what identifies them. */
    Map<String, Observation> byKeys(Collection<String> keys) {
        Columns<Observation> columns = Readings.shape(null);
        Map<String, Observation> found = new HashMap<>();
        database.list(
                        "SELECT " + columns.of("e")
                                + " FROM observation_standing e WHERE e.id = ANY(CAST(:keys AS bigint[]))",
                        Map.of("keys", keys.toArray(String[]::new)),
                        columns::read)
                .forEach(observation -> found.put(Long.toString(observation.key()), observation));
        return found;
    }

    private Map<String, ObservationConnection> pages(
            String parent, List<String> parents, Asked asked, Selection selection) {
        Map<String, ObservationConnection> connections = new HashMap<>();
        listing(asked, selection)
                .pages(database, parent, parents, selection.where(), asked.page())
                .forEach((key, page) ->
                        connections.put(key, new ObservationConnection(page, key, asked.undated(parent))));
        return connections;
    }

    private static Listing<Observation> listing(Asked asked, Selection selection) {
        return new Listing<>(
                Readings.shape(asked.filter().asPublishedBy()),
                selection.from(),
                asked.order().ordering());
    }
}
