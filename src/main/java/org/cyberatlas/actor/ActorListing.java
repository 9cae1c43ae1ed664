package org.cyberatlas.actor;

import jakarta.enterprise.context.ApplicationScoped;
import org.cyberatlas.shared.page.Columns;
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

    private static final Columns<String> CODE = new Columns<>(row -> row.text("code"), "code");

    private final Session session;
    private final ActorRepository repository;
    private final ActorSets sets;

    ActorListing(Session session, ActorRepository repository, ActorSets sets) {
        this.session = session;
        this.repository = repository;
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
        return page(Conditions.none().and("e.kind = 'COUNTRY'"), asked).map(Country.class::cast);
    }

    Page<Actor> actors(Asked asked) {
        return page(Conditions.none(), asked);
    }

    /** Only the codes are read: who is behind them is at hand. */
    private Page<Actor> page(Conditions where, Asked asked) {
        Directory directory = repository.directory();
        where.and("strpos(" + NAMES + ", plain(:name_contains)) > 0", "name_contains", asked.nameContains());
        sets.restrict(where, "e.code", asked.among());
        return new Listing<>(CODE, "actor e", asked.order().ordering())
                .page(session, where, asked.page())
                .map(directory.byCode()::get);
    }
}
