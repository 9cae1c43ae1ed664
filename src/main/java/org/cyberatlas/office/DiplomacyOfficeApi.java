package org.cyberatlas.office;

import java.util.List;
import org.cyberatlas.actor.Actor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields about offices of cyber diplomacy. */
@GraphQLApi
public class DiplomacyOfficeApi {

    private final DiplomacyOfficeLookup lookup;

    DiplomacyOfficeApi(DiplomacyOfficeLookup lookup) {
        this.lookup = lookup;
    }

    @NonNull
    @Description("Its offices of cyber diplomacy, by code; empty if none was read.")
    public List<@NonNull DiplomacyOffice> diplomacyOffices(@Source Actor actor) {
        return lookup.where(office -> office.actorCode().equals(actor.getCode()));
    }
}
