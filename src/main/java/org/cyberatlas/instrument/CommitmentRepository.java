package org.cyberatlas.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.node.NumericKey;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;

@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<CommitmentEntity, Long>, NodeSource {

    private static final Listing<CommitmentEntity> BY_ACTOR = new Listing<>(
            CommitmentEntity.class,
            "commitment e JOIN instrument i ON i.code = e.instrument_code",
            ordering("commitment by actor", "e.instrument_code", "e.actor_code"));

    private static final Listing<CommitmentEntity> ABOUT_INSTRUMENT = new Listing<>(
            CommitmentEntity.class,
            "commitment e",
            ordering("commitment about instrument", "e.actor_code", "e.instrument_code"));

    @Override
    public String type() {
        return Commitment.TYPE;
    }

    @Override
    public Map<String, Commitment> byKeys(Collection<String> keys) {
        return list("id in ?1", NumericKey.of(keys)).stream()
                .collect(Collectors.toMap(entity -> entity.id.toString(), CommitmentEntity::toCommitment));
    }

    /** Null filters nothing. */
    record AskedOfActor(List<String> instruments, List<InstrumentKind> kinds, PageRequest page) {

        AskedOfActor about(List<String> knownInstruments) {
            return new AskedOfActor(knownInstruments, kinds, page);
        }
    }

    /** Null filters nothing. */
    record AskedOfInstrument(List<CommitmentEvent> events, PageRequest page) {}

    Map<String, Connection<Commitment>> byActors(List<String> actors, AskedOfActor asked) {
        Conditions where = Conditions.none()
                .andAnyOf("e.instrument_code", "instruments", asked.instruments())
                .andAnyOf("i.kind", "kinds", asked.kinds());
        return connections(BY_ACTOR.pages(getSession(), "e.actor_code", actors, where, asked.page()));
    }

    Map<String, Connection<Commitment>> aboutInstruments(List<String> instruments, AskedOfInstrument asked) {
        Conditions where = Conditions.none().andAnyOf("e.event", "events", asked.events());
        return connections(ABOUT_INSTRUMENT.pages(getSession(), "e.instrument_code", instruments, where, asked.page()));
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

    private static Map<String, Connection<Commitment>> connections(Map<String, Page<CommitmentEntity>> pages) {
        Map<String, Connection<Commitment>> connections = new HashMap<>();
        pages.forEach(
                (parent, page) -> connections.put(parent, new Connection<>(page.map(CommitmentEntity::toCommitment))));
        return connections;
    }
}
