package org.cyberatlas.actor.membership;

import org.cyberatlas.actor.MembershipRole;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * <b>Shape</b>: one for each actor and organisation; the role is that of the newest list, the first date that of the
 * most precise one.
 *
 * <p><b>Null</b>: a date that no source gives.
 */
@Description("Membership of an actor in an organisation, past or present.")
public record Membership(
        @Ignore String nodeKey,

        @Ignore @References("actors") @Description("Member.")
        String actorCode,

        @Ignore @References("actors") @Description("Organisation that it belongs to.")
        String organisationCode,

        @NonNull @Description("The role in the newest list that was read.")
        MembershipRole role,

        @Description(
                "Start of this role, or for a former member of the membership that ended, from the most precise source; earlier than the foundation if members of a predecessor count; null if no source states it.")
        PartialDate since,

        @Description(
                "Date on which the role, or for a former member the membership, ended; null if it has not ended or no source gives the date.")
        PartialDate until,

        @NonNull @Description("True if the role is in force in the newest list that was read.")
        Boolean current,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode,

        @Ignore @References("sources") @Description("Source of the start; empty if it is not known.")
        String sinceSourceCode)
        implements Node {}
