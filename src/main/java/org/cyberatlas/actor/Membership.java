package org.cyberatlas.actor;

import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * That an actor belongs, or belonged, to an organisation in some role.
 *
 * <p><b>Shape</b>: one for each actor and organisation; the role is that of the newest list, the first date that of the
 * most precise one.
 *
 * <p><b>Null</b>: a date that no source gives.
 */
@Description("That an actor belongs, or belonged, to an organisation in some role.")
public record Membership(
        @Ignore long key,
        @Ignore String actorCode,
        @Ignore String organisationCode,

        @NonNull @Description("The role in the newest list that was read.")
        MembershipRole role,

        @Description(
                "Start of this role, from the most precise source; earlier than the foundation where members of a predecessor count; null if no source states it.")
        PartialDate since,

        @Description("When the role ended; null where it has not, or where no source says when.")
        PartialDate until,

        @NonNull @Description("True where the role is in force in the newest list that was read.")
        Boolean current,

        @Ignore String sourceCode,
        @Ignore String sinceSourceCode)
        implements Node {

    public static final String TYPE = "Membership";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, Long.toString(key));
    }
}
