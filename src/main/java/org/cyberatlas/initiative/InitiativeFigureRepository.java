package org.cyberatlas.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.batch.Children;

@ApplicationScoped
class InitiativeFigureRepository implements PanacheRepositoryBase<InitiativeFigureEntity, Long> {

    /** The figures of each initiative, by measure, then oldest first, what is not dated last. */
    Map<String, List<InitiativeFigure>> ofInitiatives(Collection<String> initiatives) {
        List<InitiativeFigureEntity> rows = list(
                "initiativeCode in ?1 order by measure, start nulls last, value, low, sourceCode, id", initiatives);
        return Children.byParent(initiatives, rows, entity -> entity.initiativeCode, InitiativeFigureEntity::toFigure);
    }
}
