package org.cyberatlas.finding;

import org.eclipse.microprofile.graphql.Description;

@Description("Topic of a finding.")
public enum Topic {
    @Description("Skills and institutions.")
    CAPACITY_BUILDING,
    @Description("Confidence-building measures.")
    CONFIDENCE_BUILDING,
    @Description("Access to the Internet.")
    CONNECTIVITY,
    @Description("Crime and the treaties on it.")
    CYBERCRIME,
    @Description("Protection and incidents.")
    CYBERSECURITY,
    @Description("Dialogues on cyber matters.")
    CYBER_DIALOGUES,
    @Description("The approach to cyber diplomacy as a whole.")
    CYBER_DIPLOMACY,
    @Description("The digital economy.")
    DIGITAL_ECONOMY,
    @Description("Law that binds.")
    INTERNATIONAL_LAW,
    @Description("Norms that do not bind.")
    NORMS,
    @Description("Views that two actors say they share.")
    SHARED_VISION,
    @Description("Partnerships.")
    STRATEGIC_PARTNERSHIP,
    @Description("Groups and processes of the United Nations.")
    UN_PROCESS
}
