package org.cyberatlas.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who sits in which process. */
@GraphQLApi
public class ProcessMemberApi {

    private final ProcessMemberRepository repository;
    private final ProcessLookup processes;
    private final ActorLookup actors;
    private final SourceLookup sources;

    ProcessMemberApi(
            ProcessMemberRepository repository, ProcessLookup processes, ActorLookup actors, SourceLookup sources) {
        this.repository = repository;
        this.processes = processes;
        this.actors = actors;
        this.sources = sources;
    }

    @NonNull
    @Description("Actors known to have a seat in it, the chair among them, by code;"
            + " empty where it is open to all or no list was read.")
    public CompletionStage<Connection<Actor>> members(@Source Process process, PageRequest page) {
        return Batches.load(process.code(), page, this::members);
    }

    @NonNull
    @Description("The seats in it with role and source, by actor code, then by source code.")
    public CompletionStage<Connection<ProcessMember>> seats(@Source Process process, PageRequest page) {
        return Batches.load(process.code(), page, repository::inProcesses);
    }

    @NonNull
    @Description("Its seats in processes with limited membership, by process code, then by source code.")
    public CompletionStage<Connection<ProcessMember>> seats(@Source Actor actor, PageRequest page) {
        return Batches.load(actor.getCode(), page, repository::ofActors);
    }

    @NonNull
    @Description("Whose seat it is.")
    @AtHand
    public CompletionStage<Actor> actor(@Source ProcessMember member) {
        return actors.byCode(member.actorCode());
    }

    @NonNull
    @Description("In which process.")
    @AtHand
    public CompletionStage<Process> process(@Source ProcessMember member) {
        return processes.byCode(member.processCode());
    }

    @NonNull
    @Description("Where it was read.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.Source> source(@Source ProcessMember member) {
        return sources.byCode(member.sourceCode());
    }

    private Map<String, Connection<Actor>> members(List<String> asked, PageRequest request) {
        Map<String, Page<String>> pages = repository.actorsInProcesses(asked, request);
        Map<String, Actor> known = actors.all(
                pages.values().stream().flatMap(page -> page.nodes().stream()).collect(Collectors.toSet()));
        Map<String, Connection<Actor>> members = new HashMap<>();
        pages.forEach((process, page) -> members.put(process, new Connection<>(page.map(known::get))));
        return members;
    }
}
