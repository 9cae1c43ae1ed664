package org.cyberatlas.responseteam;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.function.Predicate;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.actor.ActorSets;
import org.cyberatlas.actor.Organisation;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Fields about response teams and their networks. */
@GraphQLApi
public class ResponseTeamApi {

    private final ResponseTeamLookup lookup;
    private final ResponseTeamNetworkLookup networkLookup;
    private final ActorLookup actors;
    private final ActorSets sets;

    ResponseTeamApi(ResponseTeamLookup lookup, ResponseTeamNetworkLookup networks, ActorLookup actors, ActorSets sets) {
        this.lookup = lookup;
        this.networkLookup = networks;
        this.actors = actors;
        this.sets = sets;
    }

    @Query
    @NonNull
    @Description("Response teams, ended ones included, by actor code, then by code.")
    public Connection<ResponseTeam> responseTeams(
            @Description("Only those of these actors; any codes, null for all.") @Nullable List<@NonNull String> actors,
            @Description("Only those of actors of this set; null for all.") ActorSet among,
            @Description("Only these kinds; null for all, those of unknown kind included.") @Nullable
                    List<@NonNull ResponseTeamKind> kinds,
            @Description(
                            "Only teams that a source names in one of these networks, by code of the organisation; null for"
                                    + " all.")
                    @Nullable
                    List<@NonNull String> networks,
            PageRequest page) {
        Predicate<String> wanted = sets.among("actors", actors, among);
        List<String> organisations = this.actors.knownOrganisations("networks", networks);
        return lookup.connection(
                team -> wanted.test(team.actorCode())
                        && Filters.anyOf(kinds, team.kind())
                        && Filters.oneOf(organisations, networkCodes(team)),
                page);
    }

    @NonNull
    @Description("Its response teams, ended ones included, by code.")
    public Connection<ResponseTeam> responseTeams(@Source Actor actor, PageRequest page) {
        return lookup.connection(team -> team.actorCode().equals(actor.getCode()), page);
    }

    @NonNull
    @Description("State, territory or organisation whose team it is.")
    public Actor actor(@Source ResponseTeam team) {
        return actors.byCode(team.actorCode());
    }

    @NonNull
    @Description("Its roles in networks of teams, by code of the network, role and source; empty if none was read.")
    public List<@NonNull ResponseTeamNetwork> networks(@Source ResponseTeam team) {
        return networkLookup.ofTeam(team.code());
    }

    @NonNull
    @Description("The network.")
    public Organisation organisation(@Source ResponseTeamNetwork network) {
        return actors.organisationByCode(network.networkCode());
    }

    private List<String> networkCodes(ResponseTeam team) {
        return networkLookup.ofTeam(team.code()).stream()
                .map(ResponseTeamNetwork::networkCode)
                .toList();
    }
}
