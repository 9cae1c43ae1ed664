package org.cyberatlas.compare;

import java.util.List;
import org.cyberatlas.finding.Finding;
import org.cyberatlas.finding.Topic;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Findings on one topic, with a cell for every actor that is compared.")
public record ComparisonTopic(
        @NonNull @Description("Topic.") Topic topic,

        @NonNull @Description("One cell per actor, in the requested order; empty for an actor without findings.")
        List<@NonNull Cell> cells) {

    /** Cell of one actor in the row of a topic. */
    @org.eclipse.microprofile.graphql.Name("ComparisonTopicCell")
    @Description("Findings about one actor on the topic.")
    public record Cell(
            @Ignore String actorCode,

            @NonNull @Description("Findings that name the actor as subject or as related, by code.")
            List<@NonNull Finding> findings) {}
}
