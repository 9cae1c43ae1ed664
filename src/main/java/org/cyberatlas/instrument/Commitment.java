package org.cyberatlas.instrument;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * <b>Shape</b>: two sources about one act are two commitments.
 *
 * <p><b>Null</b>: a date that the source does not give; no note where there is nothing to say.
 */
@Description("One act of one actor about one instrument, as one source has it.")
public record Commitment(
        @Ignore String nodeKey,

        @Ignore @References("actors") @Description("Actor whose act it is.")
        String actorCode,

        @Ignore @References("instruments") @Description("Instrument that the act is about.")
        String instrumentCode,

        @NonNull @Description("Act, or absence of an act that the source states.")
        CommitmentEvent event,

        @Description("Date of the act; null if the source gives none.")
        PartialDate date,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Node, Sourced {}
