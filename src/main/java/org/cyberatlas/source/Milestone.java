package org.cyberatlas.source;

import org.cyberatlas.shared.period.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: a date that the source does not give; a document or note where there is none. */
@Description("A dated step in the life of an instrument, a process or a partnership, as one source has it.")
public record Milestone(
        @NonNull @Description("Event as a code in upper case, such as ADOPTED or ENTRY_INTO_FORCE.")
        String event,

        @Description("Date on which it happened or is due; null if the source gives none.")
        PartialDate date,

        @Description("Number of the resulting document; null if there is none.")
        String document,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore String sourceCode)
        implements Sourced {}
