package org.cyberatlas.dialogue;

import java.util.List;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: what the source does not give; nothing is filled in from elsewhere. */
@Description("One round of a dialogue as one source has it: two sources that differ are two rounds of the same number.")
public record DialogueRound(
        @Ignore String nodeKey,

        @Ignore @References("dialogues") @Description("The dialogue that it is a round of.")
        String dialogueCode,

        @Description("Number in the series, from 1; null if not known.")
        Integer number,

        @NonNull @Description("True if no source gives the number and the atlas counted it.")
        Boolean numberInferred,

        @Description("First day, as far as it is known; null if no source dates it.")
        PartialDate start,

        @Description("Last day, as far as it is known; null if its length is not known.")
        PartialDate end,

        @Description("City of the meeting; null if not known or if it met online only.")
        String city,

        @Ignore
        @References("actors")
        @Description("Country of the meeting, or of the host of one online; empty if not known.")
        String countryCode,

        @Description("Mode of the meeting; null if not known.")
        MeetingMode mode,

        @NonNull @Description("Status: held, announced or planned, according to the source.")
        RoundStatus status,

        @NonNull @Description("Chairs with their offices; empty if not known.")
        List<@NonNull String> coChairs,

        @Description("Text in which it was reported; null if not known.")
        Outcome outcome,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Node, Sourced {}
