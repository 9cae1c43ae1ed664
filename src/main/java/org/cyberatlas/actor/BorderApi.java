package org.cyberatlas.actor;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who borders on whom. */
@GraphQLApi
public class BorderApi {

    private final ActorRepository repository;

    BorderApi(ActorRepository repository) {
        this.repository = repository;
    }

    @NonNull
    @Description("Countries with which it shares a land border, by code; empty where it has none.")
    public CompletionStage<List<@NonNull Country>> borders(@Source Country country) {
        return Batches.load(country.iso3(), "", (countries, none) -> repository.neighbours(countries));
    }
}
