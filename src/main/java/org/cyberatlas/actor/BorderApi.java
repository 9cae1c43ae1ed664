package org.cyberatlas.actor;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Field of the land borders of a country. */
@GraphQLApi
public class BorderApi {

    private final ActorLookup actors;

    BorderApi(ActorLookup actors) {
        this.actors = actors;
    }

    @NonNull
    @Description("Countries with which it shares a land border, by code; empty if it has none.")
    public List<@NonNull Country> borders(@Source Country country) {
        return actors.countriesByCode(country.neighbourCodes());
    }
}
