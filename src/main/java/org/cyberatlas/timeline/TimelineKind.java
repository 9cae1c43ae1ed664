package org.cyberatlas.timeline;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of fact of an event.")
public enum TimelineKind {
    @Description("Round of a dialogue, held, announced or planned.")
    DIALOGUE_ROUND,
    @Description("Act of an actor about an instrument, such as a signature or ratification.")
    COMMITMENT,
    @Description("Step of an instrument, such as its adoption.")
    INSTRUMENT,
    @Description("Step of a partnership, such as its signature or a new member.")
    PARTNERSHIP,
    @Description("Start or end of a membership of an organisation.")
    MEMBERSHIP,
    @Description("Step of a process, such as a session.")
    PROCESS,
    @Description("Vote of a State on a resolution, or its record without a vote.")
    VOTE,
    @Description("Publication or adoption of a position on how international law applies in cyberspace.")
    POSITION,
    @Description("Endorsement of a norm.")
    ENDORSEMENT,
    @Description("Start of an initiative.")
    INITIATIVE,
    @Description("Adoption, launch or publication of a strategy, or its date.")
    STRATEGY,
    @Description("Passing, revision or entry into force of a law.")
    LAW,
    @Description("Public attribution of a cyber operation, without mere support for another one.")
    ATTRIBUTION,
    @Description("Entry into force of a regime of cyber sanctions, or a listing under one.")
    SANCTION
}
