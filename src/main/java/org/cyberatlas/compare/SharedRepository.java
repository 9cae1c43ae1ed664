package org.cyberatlas.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/** What at least two of the actors compared have in common; each answer is a list of codes in their order. */
@ApplicationScoped
class SharedRepository {

    private final Session session;

    SharedRepository(Session session) {
        this.session = session;
    }

    List<String> memberships(List<String> actors) {
        return shared(
                "SELECT organisation_code AS code, actor_code FROM membership WHERE current AND role = 'MEMBER'",
                actors);
    }

    List<String> instruments(List<String> actors) {
        return shared("SELECT instrument_code AS code, actor_code FROM party", actors);
    }

    List<String> dialogues(List<String> actors) {
        return shared("SELECT dialogue_code AS code, actor_code FROM dialogue_party", actors);
    }

    List<String> partnerships(List<String> actors) {
        return shared("SELECT partnership_code AS code, actor_code FROM partnership_actor", actors);
    }

    private List<String> shared(String ties, List<String> actors) {
        return session.createNativeQuery(
                        "SELECT code FROM (" + ties
                                + ") tie WHERE actor_code = ANY(:actors) GROUP BY code HAVING count(*) >= 2"
                                + " ORDER BY code COLLATE \"C\"",
                        String.class)
                .setParameter("actors", actors.toArray(String[]::new))
                .getResultList();
    }
}
