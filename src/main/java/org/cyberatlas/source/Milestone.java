package org.cyberatlas.source;

import org.cyberatlas.shared.period.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A dated step in the life of an instrument, a process or a partnership.
 *
 * <p><b>Null</b>: no date means that no source gives one.
 */
@Description("A dated step in the life of an instrument, a process or a partnership.")
public record Milestone(
        @NonNull @Description("What happened, as a word of the code list of events.")
        String event,

        @Description("When it happened; null where not known.")
        PartialDate date,

        @Description("What else the source says of it; null where nothing is noted.")
        String note,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String sourceCode) {}
