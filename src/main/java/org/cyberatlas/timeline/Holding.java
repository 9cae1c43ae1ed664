package org.cyberatlas.timeline;

import org.cyberatlas.shared.period.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Number of facts of one type about an actor or a group of actors.")
public record Holding(
        @Description(
                "Name of the group: ALL, the region, the subregion, or the code of the organisation; null for one actor.")
        String group,

        @NonNull @Description("Name of the type of the facts.")
        String of,

        @Description("Kind of their events in the timeline; null if they have none.")
        TimelineKind kind,

        @Description("Number of facts, each counted once in a group; 0 if the atlas has none.")
        int count,

        @Description(
                "Newest date of them, planned ones included: of their events in the timeline where there is a kind; null if none is dated.")
        PartialDate newest) {}
