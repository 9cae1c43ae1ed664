package org.cyberatlas.timeline;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.ranking.Grouping;
import org.cyberatlas.release.Release;
import org.cyberatlas.shared.batch.Batches;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields of the numbers of facts, which show how much the atlas covers. */
@GraphQLApi
public class HoldingApi {

    private final HoldingRepository repository;

    HoldingApi(HoldingRepository repository) {
        this.repository = repository;
    }

    @NonNull
    @Description("Number of facts of each type about this actor, by name of the type, with 0 for types without facts.")
    public CompletionStage<List<@NonNull Holding>> holdings(@Source Actor actor) {
        return Batches.load(actor.getCode(), "", (actors, none) -> repository.ofActors(actors));
    }

    @NonNull
    @Description("Number of facts of each type, by name of the group and of the type, with 0 for types without facts.")
    public List<@NonNull Holding> holdings(
            @Source Release release,
            @DefaultValue("ALL")
                    @Description(
                            "Grouping of actors; organisations themselves are in UNASSIGNED of REGION and SUBREGION.")
                    Grouping by) {
        return repository.ofGroups(by == null ? Grouping.ALL : by);
    }
}
