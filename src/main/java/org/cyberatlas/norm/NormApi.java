package org.cyberatlas.norm;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about norms of responsible behaviour. */
@GraphQLApi
public class NormApi {

    private final NormRepository repository;
    private final NormLookup lookup;
    private final SourceLookup sources;

    NormApi(NormRepository repository, NormLookup lookup, SourceLookup sources) {
        this.repository = repository;
        this.lookup = lookup;
        this.sources = sources;
    }

    @Query
    @Description("One norm by its code, in any case; null where there is none.")
    public CompletionStage<Norm> norm(@NonNull @Description("The atlas's own code, such as UN-NORM-06.") String code) {
        return lookup.byCode(code);
    }

    @Query
    @NonNull
    @Description("All norms, by framework, number and code.")
    public Connection<Norm> norms(
            @Description("Only those of this framework, in any case; null for every framework.") String framework,
            @Description("Only those that ask for something, or to refrain; null for both.") NormDirection direction,
            PageRequest page) {
        return new Connection<>(repository.page(known(framework), direction, page));
    }

    @NonNull
    @Description("Other norms on the same subject, by code; empty where there are none.")
    public CompletionStage<List<@NonNull Norm>> related(@Source Norm norm) {
        return Batches.load(norm.code(), "", (norms, none) -> repository.related(norms));
    }

    @NonNull
    @Description("Where it was read.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.Source> source(@Source Norm norm) {
        return sources.byCode(norm.sourceCode());
    }

    private String known(String framework) {
        if (framework == null) {
            return null;
        }
        List<String> frameworks = repository.frameworks();
        String wanted = framework.toUpperCase(Locale.ROOT);
        if (!frameworks.contains(wanted)) {
            throw new UnknownCode("framework", "framework", framework, frameworks);
        }
        return wanted;
    }
}
