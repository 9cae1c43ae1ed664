package org.cyberatlas.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cyberatlas.actor.ActorTie;

/** Actors that abstained on one of the given resolutions. */
@ApplicationScoped
class AbstainedOn implements ActorTie {

    private final RecordedVotes votes;

    AbstainedOn(RecordedVotes votes) {
        this.votes = votes;
    }

    @Override
    public String condition() {
        return "abstainedOn";
    }

    @Override
    public Set<String> actors(String argument, List<String> given) {
        return votes.voters(VoteChoice.ABSTAIN, argument, given);
    }
}
