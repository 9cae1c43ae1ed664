package org.cyberatlas.vote;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Shape</b>: two sources about one vote are two votes. */
@Description("The vote of one State on one resolution in the plenary of the General Assembly, as one source has it.")
public record Vote(
        @Ignore String nodeKey,

        @Ignore @References("instruments") @Description("The resolution that was voted on.")
        String instrumentCode,

        @Ignore @References("actors") @Description("State that voted.")
        String actorCode,

        @NonNull @Description("Vote of the State.") VoteChoice choice,
        @NonNull @Description("Day of the vote.") PartialDate date,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Node, Sourced {}
