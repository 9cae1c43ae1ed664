package org.cyberatlas.indicator;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Queries and fields of indicators. */
@GraphQLApi
public class IndicatorApi {

    private final IndicatorLookup lookup;
    private final SourceLookup sources;

    IndicatorApi(IndicatorLookup lookup, SourceLookup sources) {
        this.lookup = lookup;
        this.sources = sources;
    }

    @Query
    @Description("One indicator by its code, in any case; null if there is none.")
    public Indicator indicator(@NonNull @Description("internet_users_pct, …") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("All indicators, by code.")
    public Connection<Indicator> indicators(
            @Nullable @Description("Only these categories.") List<@NonNull IndicatorCategory> categories,
            PageRequest page) {
        return lookup.connection(indicator -> Filters.anyOf(categories, indicator.category()), page);
    }

    @Description("Source whose definition the indicator follows; null if the atlas words it from the observations.")
    public Source source(@org.eclipse.microprofile.graphql.Source Indicator indicator) {
        return sources.byCode(indicator.sourceCode());
    }
}
