package org.cyberatlas.office;

import java.util.List;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields about offices of cyber diplomacy. */
@GraphQLApi
public class DiplomacyOfficeApi {

    private final DiplomacyOfficeLookup lookup;
    private final SourceLookup sources;

    DiplomacyOfficeApi(DiplomacyOfficeLookup lookup, SourceLookup sources) {
        this.lookup = lookup;
        this.sources = sources;
    }

    @NonNull
    @Description("Its offices of cyber diplomacy, by code; empty if none was read.")
    public List<@NonNull DiplomacyOffice> diplomacyOffices(@Source Actor actor) {
        return lookup.where(office -> office.actorCode().equals(actor.getCode()));
    }

    @NonNull
    @Description("Source that states this.")
    public org.cyberatlas.source.Source source(@Source DiplomacyOffice office) {
        return sources.byCode(office.sourceCode());
    }
}
