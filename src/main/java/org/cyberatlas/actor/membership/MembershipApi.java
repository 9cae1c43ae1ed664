package org.cyberatlas.actor.membership;

import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.MembershipRole;
import org.cyberatlas.actor.Organisation;
import org.cyberatlas.actor.membership.MembershipRepository.MembershipsArguments;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields of memberships of organisations. */
@GraphQLApi
public class MembershipApi {

    private final MembershipRepository repository;
    private final ActorLookup actors;
    private final SourceLookup sources;

    MembershipApi(MembershipRepository repository, ActorLookup actors, SourceLookup sources) {
        this.repository = repository;
        this.actors = actors;
        this.sources = sources;
    }

    @NonNull
    @Description("Organisations that it belongs to, by organisation code.")
    public CompletionStage<Connection<Membership>> memberships(
            @Source Actor actor,
            @DefaultValue("true") @Description("True for the roles that are in force, false for the ended ones too.")
                    Boolean current,
            PageRequest page) {
        MembershipsArguments arguments = new MembershipsArguments(null, !Boolean.FALSE.equals(current), page);
        return Batches.load(actor.getCode(), arguments, repository::ofActors);
    }

    @NonNull
    @Description("Actors that belong to it in any role or in the requested one, by actor code.")
    public CompletionStage<Connection<Membership>> members(
            @Source Organisation organisation,
            @Description("Only this role; null for every role.") MembershipRole role,
            @DefaultValue("true")
                    @Description(
                            "True for the roles that are in force, false for the ended ones too; FORMER_MEMBER is an ended one, and is found either way.")
                    Boolean current,
            PageRequest page) {
        boolean currentOnly = role != MembershipRole.FORMER_MEMBER && !Boolean.FALSE.equals(current);
        MembershipsArguments arguments = new MembershipsArguments(role, currentOnly, page);
        return Batches.load(organisation.code(), arguments, repository::inOrganisations);
    }

    @NonNull
    @Description("Actor that belongs to the organisation.")
    public Actor actor(@Source Membership membership) {
        return actors.byCode(membership.actorCode());
    }

    @NonNull
    @Description("Organisation that the actor belongs to.")
    public Organisation organisation(@Source Membership membership) {
        return actors.organisationByCode(membership.organisationCode());
    }

    @NonNull
    @Description("The newest list, from which the role is.")
    public org.cyberatlas.source.Source source(@Source Membership membership) {
        return sources.byCode(membership.sourceCode());
    }

    @Description("The source of the first date; null if there is no such date.")
    public org.cyberatlas.source.Source sinceSource(@Source Membership membership) {
        return sources.byCode(membership.sinceSourceCode());
    }
}
