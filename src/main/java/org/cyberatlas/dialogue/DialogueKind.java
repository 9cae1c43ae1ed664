package org.cyberatlas.dialogue;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of dialogue.")
public enum DialogueKind {
    @Description("A consultation on cyber matters.")
    CYBER_CONSULTATION,
    @Description("A dialogue on cyber matters.")
    CYBER_DIALOGUE,
    @Description("A dialogue on digital or ICT policy.")
    DIGITAL_DIALOGUE,
    @Description("Council or ministers of a digital partnership.")
    DIGITAL_PARTNERSHIP,
    @Description("A committee set up by an agreement.")
    JOINT_COMMITTEE,
    @Description("A forum with companies and civil society.")
    MULTI_STAKEHOLDER_FORUM,
    @Description("A dialogue on one policy.")
    POLICY_DIALOGUE,
    @Description("A dialogue on security and defence.")
    SECURITY_AND_DEFENCE_DIALOGUE,
    @Description("A dialogue of foreign ministers or the like.")
    STRATEGIC_DIALOGUE,
    @Description("A dialogue between organisations at staff level.")
    STRUCTURED_DIALOGUE,
    @Description("A meeting of leaders.")
    SUMMIT,
    @Description("A council on trade and technology.")
    TRADE_AND_TECHNOLOGY_COUNCIL
}
