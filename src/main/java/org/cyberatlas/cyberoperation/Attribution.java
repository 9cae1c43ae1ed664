package org.cyberatlas.cyberoperation;

import java.util.List;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Public act by which one State or organisation attributes a cyber operation, as one source has it.")
public record Attribution(
        @Ignore String nodeKey,

        @Ignore @References("cyber_operations") @Description("Operation that it attributes.")
        String operationCode,

        @Ignore @References("actors") @Description("State or organisation whose act it is.")
        String attributorCode,

        @Ignore @References("actors") @Description("State that the act names; empty if it names none.")
        String attributedToCode,

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

        @Ignore @References("sources") @Description("Publication in which it was read.")
        String sourceCode,

        @Ignore List<String> jointWithCodes)
        implements Node, Sourced {}
