package org.cyberatlas.process;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.Country;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about the processes of the United Nations. */
@GraphQLApi
public class ProcessApi {

    private final ProcessRepository repository;
    private final ProcessLookup lookup;
    private final ActorLookup actors;
    private final SourceLookup sources;

    ProcessApi(ProcessRepository repository, ProcessLookup lookup, ActorLookup actors, SourceLookup sources) {
        this.repository = repository;
        this.lookup = lookup;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @Description("One process by its code, in any case; null where there is none.")
    public CompletionStage<Process> process(
            @NonNull @Description("The atlas's own code, such as GGE-2019.") String code) {
        return lookup.byCode(code);
    }

    @Query
    @NonNull
    @Description("All processes, oldest first, then by code.")
    public Connection<Process> processes(PageRequest page) {
        return new Connection<>(repository.page(page));
    }

    @Description("Country of the chair; null where not known.")
    @AtHand
    public CompletionStage<Country> chair(@Source Process process) {
        return actors.countryByCode(process.chairCode());
    }

    @NonNull
    @Description("What happened in it, oldest first and undated last, then by event and source.")
    public CompletionStage<List<@NonNull Milestone>> milestones(@Source Process process) {
        return Batches.load(process.code(), "", (processes, none) -> repository.milestones(processes));
    }

    @NonNull
    @Description("Where it was read.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.Source> source(@Source Process process) {
        return sources.byCode(process.sourceCode());
    }
}
