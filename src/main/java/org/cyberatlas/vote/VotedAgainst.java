package org.cyberatlas.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cyberatlas.actor.ActorTie;

/** Actors that voted against one of the given resolutions. */
@ApplicationScoped
class VotedAgainst implements ActorTie {

    private final RecordedVotes votes;

    VotedAgainst(RecordedVotes votes) {
        this.votes = votes;
    }

    @Override
    public String condition() {
        return "votedAgainst";
    }

    @Override
    public Set<String> actors(String argument, List<String> given) {
        return votes.voters(VoteChoice.NO, argument, given);
    }
}
