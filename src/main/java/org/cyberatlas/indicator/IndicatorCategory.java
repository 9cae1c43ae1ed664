package org.cyberatlas.indicator;

import org.eclipse.microprofile.graphql.Description;

@Description("The field that an indicator belongs to.")
public enum IndicatorCategory {
    @Description("Cost of access to the network.")
    AFFORDABILITY,
    @Description("Connections, their kind, and the reach of networks.")
    CONNECTIVITY,
    @Description("Preparedness for incidents, and how often they happen.")
    CYBERSECURITY,
    @Description("Counts that other figures are divided by, such as population.")
    DENOMINATORS,
    @Description("Public services and institutions online.")
    DIGITAL_GOVERNMENT,
    @Description("Counts of diplomatic commitments: signatories, members, positions.")
    DIPLOMACY,
    @Description("Production, trade and work.")
    ECONOMY
}
