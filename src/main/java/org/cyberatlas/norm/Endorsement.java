package org.cyberatlas.norm;

import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * That an actor stands behind a norm, as one source has it.
 *
 * <p><b>Null</b>: a date that the source does not give.
 */
@Description("That an actor stands behind a norm, as one source has it.")
public record Endorsement(
        @Ignore long key,
        @Ignore String actorCode,
        @Ignore String normCode,

        @NonNull @Description("What the actor did, and how far that goes.")
        String manner,

        @Description("When it did so; null where the source does not say.")
        PartialDate date,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String sourceCode)
        implements Node {

    public static final String TYPE = "Endorsement";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, Long.toString(key));
    }
}
