package org.cyberatlas.actor;

import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An organisation, body, forum or alliance.")
public record Organisation(
        @NonNull @Description("The atlas's own code.") String code,
        @Ignore Names names,
        @NonNull @Description("Customary short name.") String shortName,

        @NonNull @Description("Kind of organisation.") OrganisationKind kind,

        @Description("Date of foundation; null if not known.")
        PartialDate founded,

        @Description("Its own site; null if not known.") String url)
        implements Actor, SearchHit {

    @Override
    @NonNull
    @Description("The atlas's own code.")
    public String getCode() {
        return code;
    }
}
