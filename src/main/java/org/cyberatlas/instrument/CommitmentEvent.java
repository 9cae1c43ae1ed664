package org.cyberatlas.instrument;

import org.eclipse.microprofile.graphql.Description;

@Description("Act of an actor about an instrument, or an absence of one that a source states.")
public enum CommitmentEvent {
    @Description("Accession without an earlier signature, or an act that the source calls so.")
    ACCEDED,
    @Description("Consent to be bound by acceptance.")
    ACCEPTED,
    @Description("Approval by the parliament at home, which alone does not bind the actor.")
    APPROVED_BY_PARLIAMENT,
    @Description("Consent to be bound by signature alone, without ratification.")
    DEFINITIVELY_SIGNED,
    @Description("Entry into force for this party.")
    IN_FORCE,
    @Description("Invitation to accede, which does not bind the actor.")
    INVITED_TO_ACCEDE,
    @Description("Not a party, as of the date given or of the source.")
    NOT_PARTY,
    @Description("Not signed, as of the date given or of the source.")
    NOT_SIGNED,
    @Description("Party according to a source that does not name the act.")
    PARTY,
    @Description("Consent to be bound by ratification.")
    RATIFIED,
    @Description("Ratification at home by decree; the deposit with the depositary is another act.")
    RATIFIED_BY_DECREE,
    @Description("Reservations or declarations.")
    RESERVATIONS,
    @Description("Signature, subject to ratification; alone it does not make its actor a party.")
    SIGNED,
    @Description("Succession of another State.")
    SUCCEEDED,
    @Description("Publication of the text at home.")
    TEXT_PUBLISHED,
    @Description("Vote of the parliament at home; the approval may be another act.")
    VOTED_BY_PARLIAMENT
}
