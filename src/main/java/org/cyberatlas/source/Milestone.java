package org.cyberatlas.source;

import org.cyberatlas.shared.period.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A dated step in the life of an instrument, a process or a partnership, as one source has it.
 *
 * <p><b>Null</b>: a date that the source does not give; a document or note where there is none.
 */
@Description("A dated step in the life of an instrument, a process or a partnership, as one source has it.")
public record Milestone(
        @NonNull @Description("What happened, as a code in upper case such as ADOPTED or ENTRY_INTO_FORCE.")
        String event,

        @Description("When it happened or is due; null where the source does not say.")
        PartialDate date,

        @Description("Number of the document that came of it; null where there is none.")
        String document,

        @Description("What else is to be known; null where there is nothing.")
        String note,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String sourceCode) {}
