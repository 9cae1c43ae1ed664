package org.cyberatlas.dialogue;

import java.util.List;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One round of a dialogue as one source has it: two sources that differ are two rounds of the same number.
 *
 * <p><b>Null</b>: what the source does not give; nothing is filled in from elsewhere.
 */
@Description("One round of a dialogue as one source has it: two sources that differ are two rounds of the same number.")
public record DialogueRound(
        @Description("Number in the series, from 1; null where none is known.")
        Integer number,

        @NonNull @Description("True where no source gives the number and it was counted by the atlas.")
        Boolean numberInferred,

        @Description("First day, as far as it is known; null where no source dates it.")
        PartialDate start,

        @Description("Last day, as far as it is known; null where its length is not known.")
        PartialDate end,

        @Description("Where it met; null where not known or where it met online only.")
        String city,

        @Description("How it met; null where not known.") MeetingMode mode,

        @NonNull @Description("Whether the source says that it took place.")
        RoundStatus status,

        @NonNull @Description("Who chaired, with their offices; empty where not known.")
        List<@NonNull String> coChairs,

        @Description("The text in which it was reported; null where none is known.")
        Outcome outcome,

        @Description("What else is to be known; null where nothing is noted.")
        String note,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore long key,
        @Ignore String dialogueCode,
        @Ignore String countryCode,
        @Ignore String sourceCode)
        implements Node {

    public static final String TYPE = "DialogueRound";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, Long.toString(key));
    }
}
