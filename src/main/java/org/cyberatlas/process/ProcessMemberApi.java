package org.cyberatlas.process;

import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields of seats in processes. */
@GraphQLApi
public class ProcessMemberApi {

    private static final CatalogueOrder<Actor> ACTORS = CatalogueOrder.byText("actors in process", Actor::getCode);

    private final ProcessMemberLookup lookup;
    private final ProcessLookup processes;
    private final ActorLookup actors;
    private final SourceLookup sources;

    ProcessMemberApi(ProcessMemberLookup lookup, ProcessLookup processes, ActorLookup actors, SourceLookup sources) {
        this.lookup = lookup;
        this.processes = processes;
        this.actors = actors;
        this.sources = sources;
    }

    @NonNull
    @Description(
            "Actors known to have a seat in it, the chair among them, by code; empty if it is open to all or no list was read.")
    public Connection<Actor> members(@Source Process process, PageRequest page) {
        return new Connection<>(ACTORS.page(
                lookup.all().stream()
                        .filter(seat -> seat.processCode().equals(process.code()))
                        .map(seat -> actors.byCode(seat.actorCode()))
                        .distinct()
                        .toList(),
                page));
    }

    @NonNull
    @Description("The seats in it with role and source, by actor code, then by source code.")
    public Connection<ProcessMember> seats(@Source Process process, PageRequest page) {
        return lookup.connection(seat -> seat.processCode().equals(process.code()), page);
    }

    @NonNull
    @Description("Its seats in processes with limited membership, by process code, then by source code.")
    public Connection<ProcessMember> seats(@Source Actor actor, PageRequest page) {
        return new Connection<>(
                lookup.page(seat -> seat.actorCode().equals(actor.getCode()), ProcessMemberLookup.OF_ACTOR, page));
    }

    @NonNull
    @Description("Actor that has the seat.")
    public Actor actor(@Source ProcessMember member) {
        return actors.byCode(member.actorCode());
    }

    @NonNull
    @Description("Process in which it has a seat.")
    public Process process(@Source ProcessMember member) {
        return processes.byCode(member.processCode());
    }

    @NonNull
    @Description("Source that states this.")
    public org.cyberatlas.source.Source source(@Source ProcessMember member) {
        return sources.byCode(member.sourceCode());
    }
}
