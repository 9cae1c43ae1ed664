package org.cyberatlas.process;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Seat of an actor in a process, as one source has it.")
public record ProcessMember(
        @Ignore String nodeKey,

        @Ignore @References("processes") @Description("Process.")
        String processCode,

        @Ignore @References("actors") @Description("Actor that has the seat.")
        String actorCode,

        @NonNull @Description("Role of the actor in the process.")
        ProcessRole role,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Node, Sourced {}
