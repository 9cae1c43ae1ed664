package org.cyberatlas.finding;

import java.util.List;
import org.cyberatlas.shared.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Known gap in the data.")
public record Gap(
        @NonNull @Description("The atlas's own code.") String code,
        @NonNull @Description("Subject in a few words.") String subject,
        @NonNull @Description("The missing information.") String missing,

        @Description("Reason why it is missing; null if none is recorded.")
        String why,

        @Ignore List<String> actorCodes)
        implements Node {

    @Override
    public String nodeKey() {
        return code;
    }
}
