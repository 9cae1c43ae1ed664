package org.cyberatlas.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.actor.ActorSets;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.error.Range;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.KeysetListing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ListTable;
import org.cyberatlas.shared.table.RecordColumns;
import org.cyberatlas.source.Verification;

@ApplicationScoped
class VoteRepository implements NodeSource {

    private static final Columns<Vote> VOTE = new Columns<>(
            row -> new Vote(
                    row.text("id"),
                    row.text("instrument_code"),
                    row.text("actor_code"),
                    row.code(VoteChoice.class, "choice"),
                    row.partialDate("date"),
                    row.text("note"),
                    row.code(Verification.class, "verification"),
                    row.text("source_code")),
            "id",
            "actor_code",
            "instrument_code",
            "choice",
            "date",
            "note",
            "verification",
            "source_code");

    private static final Key BY_DATE = Key.partialDate("e.date");
    private static final Key BY_INSTRUMENT = Key.text("e.instrument_code");
    private static final Key BY_ACTOR = Key.text("e.actor_code");
    private static final Key BY_SOURCE = Key.text("e.source_code");

    private static final KeysetListing<Vote> VOTES =
            listing(Ordering.by("vote", BY_DATE, BY_INSTRUMENT, BY_ACTOR, BY_SOURCE));
    private static final KeysetListing<Vote> OF_ACTOR =
            listing(Ordering.by("vote of actor", BY_DATE, BY_INSTRUMENT, BY_SOURCE, BY_ACTOR));
    private static final KeysetListing<Vote> ON_INSTRUMENT =
            listing(Ordering.by("vote on instrument", BY_ACTOR, BY_SOURCE, BY_INSTRUMENT));

    private final Database database;
    private final ActorSets sets;

    VoteRepository(Database database, ActorSets sets) {
        this.database = database;
        this.sets = sets;
    }

    @Override
    public Class<Vote> type() {
        return Vote.class;
    }

    @Override
    public Map<String, Vote> byKeys(Collection<String> keys) {
        return VOTES.byKeys(database, keys, Vote::nodeKey);
    }

    /** Votes to list; null filters nothing. */
    record VotesArguments(
            List<String> actors, List<String> instruments, List<VoteChoice> choices, LocalDate from, LocalDate to) {

        VotesArguments {
            Range.requireInOrder("from", from, "to", to);
        }
    }

    /** Votes of an actor to list; null filters nothing. */
    record ActorVotesArguments(List<String> instruments, List<VoteChoice> choices, PageRequest page) {}

    /** Votes on an instrument to list; null filters nothing. */
    record InstrumentVotesArguments(List<VoteChoice> choices, ActorSet among, PageRequest page) {}

    Connection<Vote> page(VotesArguments arguments, PageRequest request) {
        Conditions where = Conditions.none()
                .andAnyOf("e.actor_code", "actors", arguments.actors())
                .andAnyOf("e.instrument_code", "instruments", arguments.instruments())
                .andAnyOf("e.choice", "choices", arguments.choices())
                .and("partial_date_end(e.date) >= CAST(:from_day AS date)", "from_day", arguments.from())
                .and("partial_date_start(e.date) <= CAST(:to_day AS date)", "to_day", arguments.to());
        return VOTES.page(database, where, request);
    }

    List<Vote> everything() {
        return VOTES.list(database, Conditions.none());
    }

    @Produces
    @Singleton
    ListTable<Vote> list() {
        return new ListTable<>(
                "votes",
                "Recorded votes of States on resolutions of the General Assembly",
                RecordColumns.of(Vote.class).first(Column.id()).columns(),
                this::everything);
    }

    Map<String, Connection<Vote>> ofActors(List<String> actors, ActorVotesArguments arguments) {
        Conditions where = Conditions.none()
                .andAnyOf("e.instrument_code", "instruments", arguments.instruments())
                .andAnyOf("e.choice", "choices", arguments.choices());
        return OF_ACTOR.pages(database, "e.actor_code", actors, where, arguments.page());
    }

    Map<String, Connection<Vote>> onInstruments(List<String> instruments, InstrumentVotesArguments arguments) {
        Conditions where = Conditions.none()
                .andAnyOf("e.choice", "choices", arguments.choices())
                .andAnyOf("e.actor_code", "among", sets.codes(arguments.among()));
        return ON_INSTRUMENT.pages(database, "e.instrument_code", instruments, where, arguments.page());
    }

    private static KeysetListing<Vote> listing(Ordering ordering) {
        return new KeysetListing<>(VOTE, "resolution_vote e", ordering);
    }
}
