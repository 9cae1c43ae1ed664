package org.cyberatlas.vote;

import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Adoption of a resolution or its draft at one stage, as one source has it.")
public record Adoption(
        @Ignore @References("instruments") @Description("The resolution that was adopted.")
        String instrumentCode,

        @NonNull @Description("Body that adopted it.") AdoptionStage stage,

        @Description("Day of the adoption; null if not known.")
        PartialDate date,

        @Description("Record of the meeting; null if not known.")
        String meeting,

        @NonNull @Description("Manner of the adoption.") AdoptionManner manner,

        @Description("Votes for it; null if there was no vote.")
        Integer yes,

        @Description("Votes against it; null if there was no vote.")
        Integer no,

        @Description("Abstentions; null if there was no vote.")
        Integer abstain,

        @Description(
                "Member States without a mark in the record; null if there was no vote or the record does not count them.")
        Integer notVoting,

        @Description(
                "States that the totals count and that are no actors of the atlas, each with its vote; null if there are none.")
        String unlisted,

        @Description("Number of the vote in the catalogue of the source; null if it has none.")
        String record,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Sourced {}
