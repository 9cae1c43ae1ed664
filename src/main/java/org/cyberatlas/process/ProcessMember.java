package org.cyberatlas.process;

import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** That an actor has a seat in a process, as one source has it. */
@Description("That an actor has a seat in a process, as one source has it.")
public record ProcessMember(
        @Ignore long key,
        @Ignore String processCode,
        @Ignore String actorCode,

        @NonNull @Description("What the actor is in the process.")
        ProcessRole role,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String sourceCode)
        implements Node {

    public static final String TYPE = "ProcessMember";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, Long.toString(key));
    }
}
