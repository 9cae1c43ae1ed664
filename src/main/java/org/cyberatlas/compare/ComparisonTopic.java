package org.cyberatlas.compare;

import java.util.List;
import org.cyberatlas.finding.Finding;
import org.cyberatlas.finding.Topic;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Findings on one topic, with a cell for every actor that is compared. */
@Description("Findings on one topic, with a cell for every actor that is compared.")
public record ComparisonTopic(
        @NonNull @Description("The topic.") Topic topic,

        @NonNull @Description("One cell per actor, in the order asked; an actor without findings has an empty cell.")
        List<@NonNull Cell> cells) {

    /** What was found about one actor on the topic. */
    @org.eclipse.microprofile.graphql.Name("ComparisonTopicCell")
    @Description("What was found about one actor on the topic.")
    public record Cell(
            @Ignore String actorCode,

            @NonNull @Description("Findings that name the actor as subject or as related, by code.")
            List<@NonNull Finding> findings) {}
}
