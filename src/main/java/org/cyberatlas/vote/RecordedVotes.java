package org.cyberatlas.vote;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.actor.ActorTie;
import org.cyberatlas.instrument.InstrumentLookup;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;

/** One vote per State and resolution, for sets of actors. */
@Singleton
class RecordedVotes extends CataloguePart<Map<String, Map<VoteChoice, Set<String>>>> {

    private final InstrumentLookup instruments;

    RecordedVotes(InstrumentLookup instruments, DataSnapshot snapshot) {
        super(snapshot);
        this.instruments = instruments;
    }

    @Override
    protected Map<String, Map<VoteChoice, Set<String>>> load() {
        Map<String, Map<VoteChoice, Set<String>>> votes = new HashMap<>();
        rows("SELECT instrument_code, choice, actor_code FROM recorded_vote")
                .forEach(row -> votes.computeIfAbsent((String) row[0], unused -> new HashMap<>())
                        .computeIfAbsent(VoteChoice.valueOf((String) row[1]), unused -> new HashSet<>())
                        .add((String) row[2]));
        return votes;
    }

    @Produces
    @Singleton
    ActorTie votedFor() {
        return new ActorTie("votedFor", (argument, given) -> voters(VoteChoice.YES, argument, given));
    }

    @Produces
    @Singleton
    ActorTie votedAgainst() {
        return new ActorTie("votedAgainst", (argument, given) -> voters(VoteChoice.NO, argument, given));
    }

    @Produces
    @Singleton
    ActorTie abstainedOn() {
        return new ActorTie("abstainedOn", (argument, given) -> voters(VoteChoice.ABSTAIN, argument, given));
    }

    /** Codes of the actors that made this choice on one of these instruments, which are codes as a person types them. */
    private Set<String> voters(VoteChoice choice, String argument, List<String> given) {
        Set<String> voters = new HashSet<>();
        instruments
                .known(argument, given)
                .forEach(instrument -> voters.addAll(
                        current().getOrDefault(instrument, Map.of()).getOrDefault(choice, Set.of())));
        return voters;
    }
}
