package org.cyberatlas.timeline;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of fact of an event.")
public enum TimelineKind {
    @Description("A round of a dialogue was held, announced or planned.")
    DIALOGUE_ROUND,
    @Description("An actor did something about an instrument, such as signing or ratifying it.")
    COMMITMENT,
    @Description("A step in the life of an instrument, such as its adoption.")
    INSTRUMENT,
    @Description("A step in the life of a partnership, or an actor joined it.")
    PARTNERSHIP,
    @Description("A membership of an organisation began or ended.")
    MEMBERSHIP,
    @Description("A step of a process, such as a session.")
    PROCESS,
    @Description("A State voted on a resolution, or is recorded without a vote.")
    VOTE,
    @Description("A view on how international law applies in cyberspace was published or adopted.")
    POSITION,
    @Description("An actor endorsed a norm.")
    ENDORSEMENT,
    @Description("An initiative of a country started.")
    INITIATIVE,
    @Description("A strategy was adopted, launched or published, or is of that date.")
    STRATEGY,
    @Description("A law was passed or revised, or entered into force.")
    LAW,
    @Description("An actor attributed a cyber operation; support of another's attribution is none.")
    ATTRIBUTION,
    @Description("A regime of cyber sanctions entered into force, or listed persons or entities.")
    SANCTION
}
