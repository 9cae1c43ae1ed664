package org.cyberatlas.project;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Project that builds cyber capacity.")
public record Project(
        @NonNull @Description("The atlas's own code.") String code,
        @NonNull @Description("Name.") String name,
        @NonNull @Description("Theme.") ProjectTheme theme,

        @Description("Date on which it started; null if not known.")
        PartialDate started,

        @Description("Date on which it ended or ends; null if not known.")
        PartialDate ended,

        @Description("Least budget that the source gives, in units of currency; null if not known.")
        Double budgetLow,

        @Description(
                "Largest budget that the source gives, in units of currency, equal to the least one for one figure; null"
                        + " if not known.")
        Double budgetHigh,

        @Description("Currency of the budget, three letters of ISO 4217; null if there is no budget.")
        String currency,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Publication in which it was read.")
        String sourceCode)
        implements Node, SearchHit, Sourced {

    @Override
    public String nodeKey() {
        return code;
    }
}
