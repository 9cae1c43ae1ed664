package org.cyberatlas.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Access to recorded votes for other features. */
@ApplicationScoped
public class VoteLookup {

    private final VoteRepository votes;
    private final AdoptionRepository adoptions;

    VoteLookup(VoteRepository votes, AdoptionRepository adoptions) {
        this.votes = votes;
        this.adoptions = adoptions;
    }

    /** Every vote, oldest first, then by instrument and actor code. */
    public List<Vote> all() {
        return votes.everything();
    }

    /** Every adoption, by instrument code, the draft in committee first. */
    public List<Adoption> adoptions() {
        return adoptions.everything();
    }
}
