package org.cyberatlas.responseteam;

import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Role of a response team in a network of teams, as one source has it.")
public record ResponseTeamNetwork(
        @Ignore @References("response_teams") @Description("Response team.")
        String teamCode,

        @Ignore @References("actors") @Description("Organisation that is the network.")
        String networkCode,

        @NonNull
        @Description("Role as a code in upper case, such as MEMBER, FULL_MEMBER, OPERATIONAL_MEMBER or FOUNDER.")
        String role,

        @Description("Date since which it has the role; null if not known.")
        PartialDate since,

        @Description("Date on which the source names it; null if the source has no date.")
        PartialDate asOf,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Publication in which it was read.")
        String sourceCode)
        implements Sourced {}
