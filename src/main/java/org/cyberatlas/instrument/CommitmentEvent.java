package org.cyberatlas.instrument;

import org.eclipse.microprofile.graphql.Description;

@Description("Act of an actor about an instrument, or an absence of one that a source states.")
public enum CommitmentEvent {
    @Description("Became a party by accession, without having signed before, or by what the source calls so.")
    ACCEDED,
    @Description("Consented to be bound by acceptance.")
    ACCEPTED,
    @Description("The parliament at home approved it; the actor is not bound by that alone.")
    APPROVED_BY_PARLIAMENT,
    @Description("Consented to be bound by signature alone, with no ratification to follow.")
    DEFINITIVELY_SIGNED,
    @Description("It entered into force for this party.")
    IN_FORCE,
    @Description("Invited to accede; an invitation does not bind the actor.")
    INVITED_TO_ACCEDE,
    @Description("The source says that it was no party, as of the date given or of the source.")
    NOT_PARTY,
    @Description("The source says that it had not signed, as of the date given or of the source.")
    NOT_SIGNED,
    @Description("Named as a party by a source that does not say by which act.")
    PARTY,
    @Description("Consented to be bound by ratification.")
    RATIFIED,
    @Description("Ratified at home by decree; the deposit with the depositary is another act.")
    RATIFIED_BY_DECREE,
    @Description("Made reservations or declarations.")
    RESERVATIONS,
    @Description("Signed, subject to ratification; a signature alone does not make its actor a party.")
    SIGNED,
    @Description("Became a party as the successor of another State.")
    SUCCEEDED,
    @Description("The text was published at home.")
    TEXT_PUBLISHED,
    @Description("The parliament at home voted on it; the approval may be another act.")
    VOTED_BY_PARLIAMENT
}
