package org.cyberatlas.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class InitiativeFigureRepository implements PanacheRepositoryBase<InitiativeFigureEntity, Long> {

    /** The figures of each initiative, by measure, then oldest first, what is not dated last. */
    Map<String, List<InitiativeFigure>> ofInitiatives(Collection<String> initiatives) {
        Map<String, List<InitiativeFigure>> figures = new HashMap<>();
        initiatives.forEach(initiative -> figures.put(initiative, new ArrayList<>()));
        list("initiativeCode in ?1 order by measure, start nulls last, value, low, sourceCode, id", initiatives)
                .forEach(entity -> figures.get(entity.initiativeCode).add(entity.toFigure()));
        return figures;
    }
}
