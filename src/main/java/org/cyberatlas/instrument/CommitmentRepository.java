package org.cyberatlas.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.data.Database;
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
class CommitmentRepository implements NodeSource {

    private static final Columns<Commitment> COMMITMENT = new Columns<>(
            row -> new Commitment(
                    row.text("id"),
                    row.text("actor_code"),
                    row.text("instrument_code"),
                    row.code(CommitmentEvent.class, "event"),
                    row.partialDate("date"),
                    row.text("note"),
                    row.code(Verification.class, "verification"),
                    row.text("source_code")),
            "id",
            "actor_code",
            "instrument_code",
            "event",
            "date",
            "note",
            "verification",
            "source_code");

    private static final KeysetListing<Commitment> BY_ACTOR = new KeysetListing<>(
            COMMITMENT, "commitment e", ordering("commitment by actor", "e.instrument_code", "e.actor_code"));

    private static final KeysetListing<Commitment> ABOUT_INSTRUMENT = new KeysetListing<>(
            COMMITMENT, "commitment e", ordering("commitment about instrument", "e.actor_code", "e.instrument_code"));

    private final Database database;

    CommitmentRepository(Database database) {
        this.database = database;
    }

    @Override
    public Class<Commitment> type() {
        return Commitment.class;
    }

    @Override
    public Map<String, Commitment> byKeys(Collection<String> keys) {
        return BY_ACTOR.byKeys(database, keys, Commitment::nodeKey);
    }

    /** @param instruments codes; null for any instrument */
    record ActorCommitmentsArguments(List<String> instruments, PageRequest page) {}

    /** @param events null for any event */
    record InstrumentPartiesArguments(List<CommitmentEvent> events, PageRequest page) {}

    Map<String, Connection<Commitment>> byActors(List<String> actors, ActorCommitmentsArguments arguments) {
        Conditions where = Conditions.none().andAnyOf("e.instrument_code", "instruments", arguments.instruments());
        return BY_ACTOR.pages(database, "e.actor_code", actors, where, arguments.page());
    }

    Map<String, Connection<Commitment>> aboutInstruments(
            List<String> instruments, InstrumentPartiesArguments arguments) {
        Conditions where = Conditions.none().andAnyOf("e.event", "events", arguments.events());
        return ABOUT_INSTRUMENT.pages(database, "e.instrument_code", instruments, where, arguments.page());
    }

    List<Commitment> everything() {
        return BY_ACTOR.list(database, Conditions.none());
    }

    @Produces
    @Singleton
    ListTable<Commitment> list() {
        return new ListTable<>(
                "commitments",
                "Acts of States and organisations about instruments, as each source has them",
                RecordColumns.of(Commitment.class).first(Column.id()).columns(),
                this::everything);
    }

    private static Ordering ordering(String name, String firstKey, String parent) {
        return Ordering.by(
                name,
                Key.text(firstKey),
                Key.partialDate("e.date"),
                Key.text("coalesce(e.date, '')"),
                Key.text("e.event"),
                Key.text("e.source_code"),
                Key.text(parent));
    }
}
