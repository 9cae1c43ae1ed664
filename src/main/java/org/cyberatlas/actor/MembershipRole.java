package org.cyberatlas.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("Role of an actor in an organisation.")
public enum MembershipRole {
    @Description("Full member.")
    MEMBER,
    @Description("May attend without being a member.")
    OBSERVER,
    @Description("Partner of the organisation.")
    PARTNER,
    @Description("Partner of the organisation for dialogue.")
    DIALOGUE_PARTNER,
    @Description("Has applied for membership and is recognised as a candidate.")
    CANDIDATE,
    @Description("Associate member.")
    ASSOCIATE,
    @Description("Member whose rights are suspended.")
    SUSPENDED,
    @Description("Was a member and is one no longer.")
    FORMER_MEMBER
}
