package org.cyberatlas.norm;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: a date that the source does not give. */
@Description("Endorsement of a norm by an actor, as one source has it.")
public record Endorsement(
        @Ignore String nodeKey,
        @Ignore @References("norms") @Description("Norm.") String normCode,

        @Ignore @References("actors") @Description("Actor that endorses it.")
        String actorCode,

        @NonNull @Description("Manner of the endorsement.") String manner,

        @Description("Date of the act; null if the source gives none.")
        PartialDate date,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Node, Sourced {}
