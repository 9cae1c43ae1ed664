package org.cyberatlas.process;

import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.Country;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of processes of the United Nations. */
@GraphQLApi
public class ProcessApi {

    private final ProcessLookup lookup;
    private final ActorLookup actors;
    private final SourceLookup sources;

    ProcessApi(ProcessLookup lookup, ActorLookup actors, SourceLookup sources) {
        this.lookup = lookup;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @Description("One process by its code, in any case; null if there is none.")
    public Process process(@NonNull @Description("The atlas's own code, such as GGE-2019.") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("All processes, oldest first, then by code.")
    public Connection<Process> processes(PageRequest page) {
        return lookup.connection(process -> true, page);
    }

    @Description("Country of the chair; null if not known.")
    public Country chair(@Source Process process) {
        return actors.countryByCode(process.chairCode());
    }

    @NonNull
    @Description("Source that states this.")
    public org.cyberatlas.source.Source source(@Source Process process) {
        return sources.byCode(process.sourceCode());
    }
}
