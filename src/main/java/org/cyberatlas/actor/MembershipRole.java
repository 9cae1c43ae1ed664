package org.cyberatlas.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("Role of an actor in an organisation.")
public enum MembershipRole {
    @Description("Full member.")
    MEMBER,
    @Description("Observer, which may attend without being a member.")
    OBSERVER,
    @Description("Partner of the organisation.")
    PARTNER,
    @Description("Partner of the organisation for dialogue.")
    DIALOGUE_PARTNER,
    @Description("Recognised candidate for membership.")
    CANDIDATE,
    @Description("Associate member.")
    ASSOCIATE,
    @Description("Member whose rights are suspended.")
    SUSPENDED,
    @Description("Former member.")
    FORMER_MEMBER
}
