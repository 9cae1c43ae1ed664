package org.cyberatlas.law;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.actor.ActorTie;
import org.cyberatlas.actor.LawSubject;
import org.cyberatlas.shared.catalogue.Filters;

/** Actors with a law on one of the given subjects that is not repealed. */
@ApplicationScoped
class LawSubjects implements ActorTie {

    private final LawLookup laws;

    LawSubjects(LawLookup laws) {
        this.laws = laws;
    }

    @Override
    public String condition() {
        return "lawOn";
    }

    @Override
    public Set<String> actors(String argument, List<String> given) {
        List<LawSubject> subjects = given.stream().map(LawSubject::valueOf).toList();
        return laws.all().stream()
                .filter(law -> law.status() != LawStatus.REPEALED && Filters.oneOf(subjects, law.subjects()))
                .map(Law::actorCode)
                .collect(Collectors.toSet());
    }
}
