package org.cyberatlas.indicator;

import org.eclipse.microprofile.graphql.Description;

/** The field that an indicator belongs to. */
@Description("The field that an indicator belongs to.")
public enum IndicatorCategory {
    @Description("What access to the network costs.")
    AFFORDABILITY,
    @Description("Who is connected, by what, and how well networks reach.")
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
