package org.cyberatlas.norm;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: a date that the source does not give. */
@Description("Endorsement of a norm by an actor, as one source has it.")
public record Endorsement(
        @Ignore String nodeKey,
        @Ignore String actorCode,
        @Ignore String normCode,

        @NonNull @Description("Manner of the endorsement.") String manner,

        @Description("Date of the act; null if the source gives none.")
        PartialDate date,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore String sourceCode)
        implements Node, Sourced {}
