package org.cyberatlas.norm;

import java.util.List;
import java.util.Locale;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of norms of responsible behaviour. */
@GraphQLApi
public class NormApi {

    private final NormLookup lookup;
    private final SourceLookup sources;

    NormApi(NormLookup lookup, SourceLookup sources) {
        this.lookup = lookup;
        this.sources = sources;
    }

    @Query
    @Description("One norm by its code, in any case; null if there is none.")
    public Norm norm(@NonNull @Description("The atlas's own code, such as UN-NORM-06.") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("All norms, by framework, number and code.")
    public Connection<Norm> norms(
            @Description("Only those of this framework, in any case; null for every framework.") String framework,
            @Description("Only norms of this direction; null for both.") NormDirection direction,
            PageRequest page) {
        String known = known(framework);
        return lookup.connection(
                norm -> (known == null || known.equals(norm.framework()))
                        && (direction == null || direction == norm.direction()),
                page);
    }

    @NonNull
    @Description("Other norms on the same subject, by code; empty if there are none.")
    public List<@NonNull Norm> related(@Source Norm norm) {
        return lookup.related(norm);
    }

    @NonNull
    @Description("Source that states this.")
    public org.cyberatlas.source.Source source(@Source Norm norm) {
        return sources.byCode(norm.sourceCode());
    }

    private String known(String framework) {
        if (framework == null) {
            return null;
        }
        List<String> frameworks = lookup.frameworks();
        String wanted = framework.toUpperCase(Locale.ROOT);
        if (!frameworks.contains(wanted)) {
            throw new UnknownCode("framework", "framework", framework, frameworks);
        }
        return wanted;
    }
}
