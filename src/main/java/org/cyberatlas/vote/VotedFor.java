package org.cyberatlas.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cyberatlas.actor.ActorTie;

/** Actors that voted for one of the given resolutions. */
@ApplicationScoped
class VotedFor implements ActorTie {

    private final RecordedVotes votes;

    VotedFor(RecordedVotes votes) {
        this.votes = votes;
    }

    @Override
    public String condition() {
        return "votedFor";
    }

    @Override
    public Set<String> actors(String argument, List<String> given) {
        return votes.voters(VoteChoice.YES, argument, given);
    }
}
