package org.cyberatlas.process;

import java.util.List;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.Country;
import org.cyberatlas.shared.catalogue.CatalogueOrder;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.Milestone;
import org.cyberatlas.source.MilestoneLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of processes of the United Nations and of seats in them. */
@GraphQLApi
public class ProcessApi {

    private static final CatalogueOrder<Actor> ACTORS = CatalogueOrder.byText("actors in process", Actor::getCode);

    private final ProcessLookup lookup;
    private final ProcessMemberLookup seats;
    private final MilestoneLookup milestones;
    private final ActorLookup actors;

    ProcessApi(ProcessLookup lookup, ProcessMemberLookup seats, MilestoneLookup milestones, ActorLookup actors) {
        this.lookup = lookup;
        this.seats = seats;
        this.milestones = milestones;
        this.actors = actors;
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
    @Description("Dated steps, oldest first and undated last, then by event and source.")
    public List<@NonNull Milestone> milestones(@Source Process process) {
        return milestones.of(process);
    }

    @NonNull
    @Description(
            "Actors known to have a seat in it, the chair among them, by code; empty if it is open to all or no list was read.")
    public Connection<Actor> members(@Source Process process, PageRequest page) {
        return ACTORS.page(
                seats.all().stream()
                        .filter(seat -> seat.processCode().equals(process.code()))
                        .map(seat -> actors.byCode(seat.actorCode()))
                        .distinct()
                        .toList(),
                page);
    }

    @NonNull
    @Description("The seats in it with role and source, by actor code, then by source code.")
    public Connection<ProcessMember> seats(@Source Process process, PageRequest page) {
        return seats.connection(seat -> seat.processCode().equals(process.code()), page);
    }

    @NonNull
    @Description("Its seats in processes with limited membership, by process code, then by source code.")
    public Connection<ProcessMember> seats(@Source Actor actor, PageRequest page) {
        return seats.connection(seat -> seat.actorCode().equals(actor.getCode()), ProcessMemberLookup.OF_ACTOR, page);
    }

    @NonNull
    @Description("Actor that has the seat.")
    public Actor actor(@Source ProcessMember member) {
        return actors.byCode(member.actorCode());
    }

    @NonNull
    @Description("Process in which it has a seat.")
    public Process process(@Source ProcessMember member) {
        return lookup.byCode(member.processCode());
    }
}
