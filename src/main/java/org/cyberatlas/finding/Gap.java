package org.cyberatlas.finding;

import java.util.List;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What the atlas knows that it does not know. */
@Description("What the atlas knows that it does not know.")
public record Gap(
        @NonNull @Description("The atlas's own code.") String code,
        @NonNull @Description("What it is about, in short.") String subject,
        @NonNull @Description("What is not known.") String missing,

        @Description("Why it is not known; null where nothing is noted.")
        String why,

        @Ignore List<String> actorCodes)
        implements Node {

    public static final String TYPE = "Gap";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, code);
    }
}
