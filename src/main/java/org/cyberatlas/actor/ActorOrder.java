package org.cyberatlas.actor;

import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.catalogue.CatalogueOrder.Key;
import org.eclipse.microprofile.graphql.Description;

@Description("Order of States and organisations.")
public enum ActorOrder {
    @Description("By code, A to Z.")
    CODE,
    @Description("By English name, A to Z, accents and case aside; then by code.")
    NAME,
    @Description("By English name, Z to A, accents and case aside; then by code.")
    NAME_DESCENDING;

    static final CatalogueOrder<Actor> BY_CODE = CatalogueOrder.byText("actor_CODE", Actor::getCode);

    CatalogueOrder<Actor> among(ActorIndex directory) {
        Key<Actor, String> code = Key.text(Actor::getCode);
        Key<Actor, String> name =
                Key.text(actor -> directory.names().get(actor.getCode()).english());
        return switch (this) {
            case CODE -> BY_CODE;
            case NAME -> CatalogueOrder.by("actor_NAME", name, code);
            case NAME_DESCENDING -> CatalogueOrder.by("actor_NAME_DESCENDING", name.descending(), code);
        };
    }
}
