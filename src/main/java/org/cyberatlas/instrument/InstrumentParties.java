package org.cyberatlas.instrument;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.actor.ActorTie;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;

/** Parties to each instrument, for sets of actors. */
@Singleton
public class InstrumentParties extends CataloguePart<Map<String, Set<String>>> {

    private final InstrumentLookup instruments;

    InstrumentParties(InstrumentLookup instruments, DataSnapshot snapshot) {
        super(snapshot);
        this.instruments = instruments;
    }

    @Override
    protected Map<String, Set<String>> load() {
        return rows("SELECT instrument_code, actor_code FROM party").stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    /** Actors that are parties to one of the given instruments. */
    @Produces
    @Singleton
    ActorTie parties() {
        return new ActorTie("partyTo", (argument, given) -> instruments.known(argument, given).stream()
                .flatMap(code -> of(code).stream())
                .collect(Collectors.toSet()));
    }

    /** Instruments to which at least two of these actors are parties, by code. */
    public List<Instrument> shared(Collection<String> actors) {
        return instruments.all().stream()
                .filter(instrument -> Filters.atLeastTwo(actors, of(instrument.code())))
                .toList();
    }

    private Set<String> of(String instrument) {
        return current().getOrDefault(instrument, Set.of());
    }
}
