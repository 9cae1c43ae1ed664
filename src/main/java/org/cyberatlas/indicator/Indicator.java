package org.cyberatlas.indicator;

import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.table.References;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Quantity that is measured of actors, with its unit and scale.")
public record Indicator(
        @NonNull @Description("The atlas's own code, such as internet_users_pct.")
        String code,

        @NonNull @Description("Name.") String name,

        @NonNull @Description("Definition of what is counted.")
        String definition,

        @NonNull @Description("The field that it belongs to.")
        IndicatorCategory category,

        @NonNull @Description("Unit of its values.") String unit,
        @NonNull @Description("Better end of the scale.") Direction direction,

        @Description("Lowest possible value in its unit; null if the scale is open.")
        Double scaleMin,

        @Description("Highest possible value in its unit; null if the scale is open.")
        Double scaleMax,

        @Ignore @References("sources") @Description("Source of the definition; empty if none is named.")
        String sourceCode)
        implements Node, SearchHit {

    @Override
    public String nodeKey() {
        return code;
    }
}
