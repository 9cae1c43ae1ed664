package org.cyberatlas.initiative;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.batch.Children;

@ApplicationScoped
class InitiativeFigureRepository implements PanacheRepositoryBase<InitiativeFigureEntity, Long> {

    /** By code point in every locale of the database, which is why PostgreSQL does not sort them. */
    private static final Comparator<InitiativeFigureEntity> ORDER = comparing((InitiativeFigureEntity e) -> e.measure)
            .thenComparing(e -> e.start, nullsLast(naturalOrder()))
            .thenComparing(e -> e.value, nullsLast(naturalOrder()))
            .thenComparing(e -> e.low, nullsLast(naturalOrder()))
            .thenComparing(e -> e.sourceCode)
            .thenComparing(e -> e.id);

    /** The figures of each initiative, by measure, then oldest first, what is not dated last. */
    Map<String, List<InitiativeFigure>> ofInitiatives(Collection<String> initiatives) {
        List<InitiativeFigureEntity> rows =
                list("initiativeCode in ?1", initiatives).stream().sorted(ORDER).toList();
        return Children.byParent(initiatives, rows, entity -> entity.initiativeCode, InitiativeFigureEntity::toFigure);
    }
}
