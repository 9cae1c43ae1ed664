package org.cyberatlas.actor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.batch.Children;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

@ApplicationScoped
class ActorRepository implements PanacheRepositoryBase<ActorEntity, String> {

    private static final Listing<ActorEntity> ACTORS =
            new Listing<>(ActorEntity.class, "actor e", Ordering.byText("actor", "e.code"));

    private final Reference<Directory> directory = new Reference<>(
            () -> Directory.of(listAll().stream().map(ActorEntity::toActor).toList()));

    Directory directory() {
        return directory.rows();
    }

    List<Actor> everyone() {
        return ACTORS.page(getSession(), Conditions.none(), PageRequest.everything())
                .map(ActorEntity::toActor)
                .nodes();
    }

    Page<Organisation> organisations(Collection<OrganisationKind> kinds, PageRequest request) {
        Conditions where =
                Conditions.none().and("e.kind = 'ORGANISATION'").andAnyOf("e.organisation_kind", "kinds", kinds);
        return ACTORS.page(getSession(), where, request).map(ActorEntity::toOrganisation);
    }

    /** The countries that each of the given ones borders on, by code. */
    Map<String, List<Country>> neighbours(Collection<String> countries) {
        List<Object[]> rows = getSession()
                .createNativeQuery("""
                        SELECT b.country_code, e.* FROM border b JOIN actor e ON e.code = b.neighbour_code
                        WHERE b.country_code = ANY(:countries) ORDER BY e.code COLLATE "C"
                        """, Object[].class)
                .addScalar("country_code", String.class)
                .addEntity("e", ActorEntity.class)
                .setParameter("countries", countries.toArray(String[]::new))
                .getResultList();
        return Children.byParent(countries, rows, row -> (String) row[0], row -> ((ActorEntity) row[1]).toCountry());
    }

    /** Names of the M49 regions or subregions, as the column has them. */
    List<String> regions(String column) {
        return getSession()
                .createNativeQuery(
                        "SELECT DISTINCT " + column + " FROM actor WHERE " + column + " IS NOT NULL", String.class)
                .getResultList();
    }

    List<String> instruments() {
        return getSession()
                .createNativeQuery("SELECT code FROM instrument", String.class)
                .getResultList();
    }
}
