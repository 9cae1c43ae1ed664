package org.cyberatlas.project;

import org.eclipse.microprofile.graphql.Description;

@Description("Theme of a capacity-building project.")
public enum ProjectTheme {
    @Description("Fight against cybercrime.")
    CYBERCRIME,
    @Description("Cybersecurity in general.")
    CYBERSECURITY,
    @Description("Response to incidents.")
    INCIDENT_RESPONSE
}
