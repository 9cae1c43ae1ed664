package org.cyberatlas.cyberoperation;

import java.util.List;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Public act by which one State or organisation attributes a cyber operation, as one source has it.")
public record Attribution(
        @Ignore String nodeKey,

        @Description("Date of the act; null if not known.") PartialDate date,

        @NonNull @Description("Manner of the act; SUPPORTED is no attribution of its own.")
        AttributionManner manner,

        @NonNull @Description("Responsibility that the act sees with the State that it names.")
        Responsibility responsibility,

        @Description("Organ of that State which the act names; null if it names none.")
        String organ,

        @Description("One customary name of the group; null if the act names none.")
        String groupName,

        @Description("Body that spoke; null if not known.") String body,

        @Description("URL of the statement itself; null if not known.")
        String statementUrl,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore String operationCode,
        @Ignore String attributorCode,
        @Ignore String attributedToCode,
        @Ignore String sourceCode,
        @Ignore List<String> jointWithCodes)
        implements Node, Sourced {}
