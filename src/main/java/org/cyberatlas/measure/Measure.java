package org.cyberatlas.measure;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: a number where measures are not numbered; summary, decision or date where no source gives one. */
@Description("A confidence-building measure of an organisation.")
public record Measure(
        @NonNull @Description("The atlas's own code.") String code,

        @Ignore @References("actors") @Description("Organisation whose measure it is.")
        String organisationCode,

        @Description("Number within the organisation's list, from 1; null if it is not numbered.")
        Integer number,

        @NonNull @Description("Title in a few words of the atlas's own.")
        String title,

        @Description("Summary in the atlas's own words; null if only the title is known.")
        String summary,

        @NonNull @Description("Kind: adopted measure, or aim of a work plan.")
        MeasureKind kind,

        @Description("The decision that adopted it; null if not known.")
        String decision,

        @Description("Date of adoption; null if not known.") PartialDate adopted,
        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Source that states this.")
        String sourceCode)
        implements Node, SearchHit, Sourced {

    @Override
    public String nodeKey() {
        return code;
    }
}
