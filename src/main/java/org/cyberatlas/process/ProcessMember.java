package org.cyberatlas.process;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Seat of an actor in a process, as one source has it.")
public record ProcessMember(
        @Ignore String nodeKey,
        @Ignore String processCode,
        @Ignore String actorCode,

        @NonNull @Description("Role of the actor in the process.")
        ProcessRole role,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore String sourceCode)
        implements Node, Sourced {}
