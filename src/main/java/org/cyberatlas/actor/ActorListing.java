package org.cyberatlas.actor;

import jakarta.enterprise.context.ApplicationScoped;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.text.SoughtText;
import org.hibernate.Session;

/** States and organisations by the set that they are in and by a part of their name. */
@ApplicationScoped
class ActorListing {

    private static final String NAMES =
            "plain(concat_ws(E'\\n', e.name, e.name_fr, e.name_es, e.official_name, e.short_name))";

    private final Session session;
    private final ActorSets sets;

    ActorListing(Session session, ActorSets sets) {
        this.session = session;
        this.sets = sets;
    }

    /**
     * What was asked for.
     *
     * @param among null for all
     * @param nameContains null for any name
     */
    record Asked(ActorSet among, String nameContains, ActorOrder order, PageRequest page) {

        Asked {
            nameContains = nameContains == null ? null : SoughtText.checked("nameContains", nameContains, 1);
            order = order == null ? ActorOrder.CODE : order;
        }
    }

    Page<Country> countries(Asked asked) {
        return page(Conditions.none().and("e.kind = 'COUNTRY'"), asked).map(ActorEntity::toCountry);
    }

    Page<Actor> actors(Asked asked) {
        return page(Conditions.none(), asked).map(ActorEntity::toActor);
    }

    private Page<ActorEntity> page(Conditions where, Asked asked) {
        where.and("strpos(" + NAMES + ", plain(:name_contains)) > 0", "name_contains", asked.nameContains());
        sets.restrict(where, "e.code", asked.among());
        return new Listing<>(ActorEntity.class, "actor e", asked.order().ordering()).page(session, where, asked.page());
    }
}
