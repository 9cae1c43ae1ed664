package org.cyberatlas.measure;

import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A confidence-building measure of an organisation.
 *
 * <p><b>Null</b>: a number where measures are not numbered; summary, decision or date where no source gives one.
 */
@Description("A confidence-building measure of an organisation.")
public record Measure(
        @NonNull @Description("The atlas's own code.") String code,
        @Ignore String organisationCode,

        @Description("Number within the organisation's list, from 1; null where it is not numbered.")
        Integer number,

        @NonNull @Description("The measure in a few words of our own.")
        String title,

        @Description("What it asks for, in words of our own; null where only the title is known.")
        String summary,

        @NonNull @Description("Whether it was adopted as a measure or is an aim of a work plan.")
        MeasureKind kind,

        @Description("The decision that adopted it; null where not known.")
        String decision,

        @Description("When it was adopted; null where not known.")
        PartialDate adopted,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String sourceCode)
        implements Node, SearchHit {

    public static final String TYPE = "Measure";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, code);
    }
}
