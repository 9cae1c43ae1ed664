package org.cyberatlas.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorSets;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.error.Range;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.KeysetListing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.Verification;

/** Events in the order of their first day, then by kind, code and date; an index has that order, and another has it for each actor. */
@ApplicationScoped
public class TimelineLookup implements NodeSource {

    private static final Columns<TimelineEvent> EVENT = new Columns<>(
            row -> new TimelineEvent(
                    row.text("id"),
                    row.partialDate("date"),
                    row.partialDate("until"),
                    row.code(TimelineKind.class, "kind"),
                    row.text("title"),
                    row.text("place"),
                    row.code(Verification.class, "verification"),
                    new GlobalId(row.text("subject_type"), row.text("subject_key")),
                    row.texts("actor_codes"),
                    row.texts("source_codes")),
            "id",
            "date",
            "until",
            "kind",
            "title",
            "place",
            "verification",
            "subject_type",
            "subject_key",
            "actor_codes",
            "source_codes");

    private static final Directions ALL = new Directions("timeline", "timeline_event e", "e");

    // A left join, though each actor of an event has its event: PostgreSQL leaves out one that a count does not need.
    private static final Directions OF_ACTOR = new Directions(
            "timeline of actor", "timeline_event_actor p LEFT JOIN timeline_event e ON e.id = p.event_id", "p");

    private static final String TAKES_PART = "e.id IN (SELECT t.event_id FROM timeline_event_actor t WHERE %s)";

    private final Database database;
    private final ActorLookup actors;
    private final ActorSets sets;

    TimelineLookup(Database database, ActorLookup actors, ActorSets sets) {
        this.database = database;
        this.actors = actors;
        this.sets = sets;
    }

    @Override
    public Class<TimelineEvent> type() {
        return TimelineEvent.class;
    }

    @Override
    public Map<String, TimelineEvent> byKeys(Collection<String> keys) {
        return ALL.towards(false).byKeys(database, keys, TimelineEvent::nodeKey);
    }

    /** Events of an actor to list; null filters nothing. */
    record ActorTimelineArguments(
            List<TimelineKind> kinds, LocalDate from, LocalDate to, boolean newestFirst, PageRequest page) {

        ActorTimelineArguments {
            Range.requireInOrder("from", from, "to", to);
        }
    }

    Connection<TimelineEvent> page(TimelineFilter filter, boolean newestFirst, PageRequest request) {
        List<String> any = actors.known("actors", filter.actors());
        return any == null
                ? ALL.towards(newestFirst).page(database, conditions(filter), request)
                : ALL.towards(newestFirst)
                        .pageOfAny(
                                database,
                                OF_ACTOR.towards(newestFirst),
                                "p.actor_code",
                                any,
                                conditionsOnEvents(filter),
                                request);
    }

    /** Every event of the filter, read as the stream is, which belongs to the transaction and has to be closed. */
    public Stream<TimelineEvent> stream(TimelineFilter filter, boolean newestFirst) {
        return ALL.towards(newestFirst).stream(database, conditions(filter));
    }

    Map<String, Connection<TimelineEvent>> ofActors(List<String> codes, ActorTimelineArguments arguments) {
        Conditions where = dated(Conditions.none(), arguments.kinds(), arguments.from(), arguments.to());
        return OF_ACTOR.towards(arguments.newestFirst())
                .pages(database, "p.actor_code", codes, where, arguments.page());
    }

    private Conditions conditions(TimelineFilter filter) {
        Conditions where = conditionsOnEvents(filter);
        List<String> any = actors.known("actors", filter.actors());
        if (any != null) {
            where.and(TAKES_PART.formatted("t.actor_code = ANY(CAST(:actors AS text[]))"))
                    .bind("actors", any.toArray(String[]::new));
        }
        return where;
    }

    /** All conditions except that one of some actors takes part. */
    private Conditions conditionsOnEvents(TimelineFilter filter) {
        Conditions where = dated(Conditions.none(), filter.kinds(), filter.from(), filter.to());
        List<String> all = actors.known("between", filter.between());
        if (all != null) {
            where.and(TAKES_PART.formatted("t.actor_code = ANY(CAST(:between AS text[]))"
                            + " GROUP BY t.event_id HAVING count(*) = cardinality(CAST(:between AS text[]))"))
                    .bind("between", all.toArray(String[]::new));
        }
        if (filter.among() != null) {
            Conditions members = Conditions.none().andAnyOf("t.actor_code", "among", sets.codes(filter.among()));
            where.and(TAKES_PART.formatted(members.sql()));
            members.parameters().forEach(where::bind);
        }
        return where;
    }

    private static Conditions dated(Conditions where, List<TimelineKind> kinds, LocalDate from, LocalDate to) {
        return where.andAnyOf("e.kind", "kinds", kinds)
                .and("e.ends >= CAST(:from_day AS date)", "from_day", from)
                .and("e.starts <= CAST(:to_day AS date)", "to_day", to);
    }

    /** A listing and its reverse. */
    private record Directions(KeysetListing<TimelineEvent> oldestFirst, KeysetListing<TimelineEvent> newestFirst) {

        /** @param ordered alias of the table whose columns give the order */
        Directions(String name, String from, String ordered) {
            this(listing(name, from, ordered, true), listing(name + ", newest first", from, ordered, false));
        }

        KeysetListing<TimelineEvent> towards(boolean newest) {
            return newest ? newestFirst : oldestFirst;
        }

        private static KeysetListing<TimelineEvent> listing(
                String name, String from, String ordered, boolean ascending) {
            return new KeysetListing<>(
                    EVENT,
                    from,
                    Ordering.by(
                            name,
                            new Key(ordered + ".starts", "date", ascending),
                            new Key(ordered + ".kind COLLATE \"C\"", "text", ascending),
                            new Key(ordered + ".code COLLATE \"C\"", "text", ascending),
                            new Key(ordered + ".date COLLATE \"C\"", "text", ascending)));
        }
    }
}
