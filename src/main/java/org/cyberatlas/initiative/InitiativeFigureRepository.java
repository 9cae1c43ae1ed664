package org.cyberatlas.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class InitiativeFigureRepository implements PanacheRepositoryBase<InitiativeFigureEntity, Long> {

    /** The figures of each initiative that has any, by measure, then oldest first, undated last. */
    Map<String, List<InitiativeFigure>> byInitiative() {
        return find(
                        "order by collate(measure as ucs_basic), start nulls last, value, low, collate(sourceCode as ucs_basic), id")
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.initiativeCode,
                        Collectors.mapping(InitiativeFigureEntity::toFigure, Collectors.toList())));
    }
}
