package org.cyberatlas.partnership;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of partnership.")
public enum PartnershipKind {
    @Description("An alliance of regions or States.")
    ALLIANCE,
    @Description("An association agreement, which is a treaty.")
    ASSOCIATION_AGREEMENT,
    @Description("A coalition of governments.")
    COALITION,
    @Description("A digital partnership.")
    DIGITAL_PARTNERSHIP,
    @Description("A call that States, companies and others support.")
    MULTI_STAKEHOLDER_CALL,
    @Description("A security and defence partnership, which is a political instrument.")
    SECURITY_AND_DEFENCE_PARTNERSHIP,
    @Description("A strategic partnership, which is a political commitment.")
    STRATEGIC_PARTNERSHIP,
    @Description("A strategic partnership agreement, which is a treaty.")
    STRATEGIC_PARTNERSHIP_AGREEMENT,
    @Description("A trade agreement, which is a treaty.")
    TRADE_AGREEMENT
}
