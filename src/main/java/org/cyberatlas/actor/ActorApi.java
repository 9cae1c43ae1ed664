package org.cyberatlas.actor;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about States and organisations themselves. */
@GraphQLApi
public class ActorApi {

    private final ActorRepository repository;
    private final ActorLookup lookup;

    ActorApi(ActorRepository repository, ActorLookup lookup) {
        this.repository = repository;
        this.lookup = lookup;
    }

    @Query
    @Description("One State or organisation by any of its codes, in any case; null where there is none.")
    public Actor actor(@NonNull @Description("PER, PE, 604 or EU.") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @Description("One country by its ISO 3166-1 alpha-2, alpha-3 or M49 code, in any case; null where there is none.")
    public Country country(@NonNull @Description("PE, PER or 604.") String code) {
        return lookup.find(code)
                .filter(Country.class::isInstance)
                .map(Country.class::cast)
                .orElse(null);
    }

    @Query
    @Description("One organisation by its code, in any case; null where there is none.")
    public Organisation organisation(@NonNull @Description("EU, OSCE, …") String code) {
        return lookup.find(code)
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .orElse(null);
    }

    @Query
    @NonNull
    @Description("All organisations, by code.")
    public OrganisationConnection organisations(
            @Description("Only these kinds.") @Nullable List<@NonNull OrganisationKind> kinds,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("Page size, 0 to 200.") Integer first,
            @Description("Cursor to start after.") String after) {
        return new OrganisationConnection(repository.organisations(kinds, PageRequest.of(first, after)));
    }

    @NonNull
    @Description("Name in the language asked for, or else in English.")
    public String name(@Source Actor actor, @DefaultValue("en") @Description("BCP 47 language tag.") String lang) {
        return actor.names().english();
    }
}
