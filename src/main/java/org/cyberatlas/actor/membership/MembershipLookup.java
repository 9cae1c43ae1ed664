package org.cyberatlas.actor.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Access to memberships for other features. */
@ApplicationScoped
public class MembershipLookup {

    private final MembershipRepository repository;

    MembershipLookup(MembershipRepository repository) {
        this.repository = repository;
    }

    /** Every membership, former ones included, by actor and organisation. */
    public List<Membership> all() {
        return repository.all();
    }
}
