package org.cyberatlas.indicator;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Questions about what is measured. */
@GraphQLApi
public class IndicatorApi {

    private final IndicatorRepository repository;
    private final IndicatorLookup lookup;
    private final SourceLookup sources;

    IndicatorApi(IndicatorRepository repository, IndicatorLookup lookup, SourceLookup sources) {
        this.repository = repository;
        this.lookup = lookup;
        this.sources = sources;
    }

    @Query
    @Description("One indicator by its code, in any case; null where there is none.")
    public CompletionStage<Indicator> indicator(@NonNull @Description("internet_users_pct, …") String code) {
        return lookup.byCode(code.strip().toLowerCase(Locale.ROOT));
    }

    @Query
    @NonNull
    @Description("All indicators, by code.")
    public IndicatorConnection indicators(
            @Nullable @Description("Only these categories.") List<@NonNull IndicatorCategory> categories,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("Page size, 0 to 200.") Integer first,
            @Description("Cursor to start after.") String after,
            @Description("Page size from the end, 0 to 200.") Integer last,
            @Description("Cursor to end before.") String before) {
        return new IndicatorConnection(repository.page(categories, PageRequest.of(first, after, last, before)));
    }

    @Description("The source whose definition the indicator follows; null where the atlas words it from the readings.")
    public CompletionStage<Source> source(@org.eclipse.microprofile.graphql.Source Indicator indicator) {
        return sources.byCode(indicator.sourceCode());
    }
}
