package org.cyberatlas.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("Subject of a national law.")
public enum LawSubject {
    @Description("Protection of personal data.")
    DATA_PROTECTION,
    @Description("Crimes by means of computers or against them.")
    CYBERCRIME,
    @Description("Electronic signatures, contracts and commerce.")
    ELECTRONIC_TRANSACTIONS,
    @Description("Security of networks and information systems.")
    CYBERSECURITY,
    @Description("Defence in cyberspace.")
    CYBERDEFENCE,
    @Description("Electronic evidence.")
    EVIDENCE,
    @Description("Information and communication technology in general.")
    ICT
}
