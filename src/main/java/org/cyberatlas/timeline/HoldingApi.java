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

/** How many facts the atlas has, so that a reader sees where it is thin. */
@GraphQLApi
public class HoldingApi {

    private final HoldingRepository repository;

    HoldingApi(HoldingRepository repository) {
        this.repository = repository;
    }

    @NonNull
    @Description("How many facts of each type the atlas has about it, by name of the type; zero is said, too.")
    public CompletionStage<List<@NonNull Holding>> holdings(@Source Actor actor) {
        return Batches.load(actor.getCode(), "", (actors, none) -> repository.ofActors(actors));
    }

    @NonNull
    @Description("How many facts of each type there are, by name of the group and of the type; zero is said, too.")
    public List<@NonNull Holding> holdings(
            @Source Release release,
            @DefaultValue("ALL")
                    @Description(
                            "How actors are grouped; organisations themselves are in UNASSIGNED of REGION and SUBREGION.")
                    Grouping by) {
        return repository.ofGroups(by == null ? Grouping.ALL : by);
    }
}
