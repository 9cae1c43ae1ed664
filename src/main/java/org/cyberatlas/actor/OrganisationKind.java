package org.cyberatlas.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of organisation.")
public enum OrganisationKind {
    @Description("A military or intelligence alliance.")
    ALLIANCE,
    @Description("A committee or office of an organisation.")
    BODY,
    @Description("A centre of expertise.")
    CENTRE,
    @Description("A coalition of governments.")
    COALITION,
    @Description("An institution, agency or service of the European Union.")
    EU_BODY,
    @Description("A forum without a founding treaty.")
    FORUM,
    @Description("An organisation founded by a treaty between States.")
    INTERGOVERNMENTAL,
    @Description("A body of governments, companies and civil society together.")
    MULTI_STAKEHOLDER,
    @Description("A ministry, agency or office of one State.")
    NATIONAL_BODY,
    @Description("A non-governmental organisation.")
    NON_GOVERNMENTAL,
    @Description("A project with an end.")
    PROJECT,
    @Description("A regime of common rules without an organisation.")
    REGIME,
    @Description("A region that acts as one partner.")
    REGION,
    @Description("A union with powers of its own over its members.")
    SUPRANATIONAL,
    @Description("A specialised agency of the United Nations.")
    UN_AGENCY,
    @Description("An office, institute or body of the United Nations.")
    UN_BODY
}
