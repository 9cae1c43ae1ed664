package org.cyberatlas.search;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.page.PageSize;
import org.cyberatlas.shared.text.SearchText;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Full-text search. */
@GraphQLApi
public class SearchApi {

    private static final int FEWEST_LETTERS = 2;

    private final SearchRepository repository;

    SearchApi(SearchRepository repository) {
        this.repository = repository;
    }

    @Query
    @NonNull
    @Description(
            "Objects whose names, titles, summaries or codes match a text, best match first, then by type and code.")
    public SearchConnection search(
            @NonNull
                    @Description(
                            "2 to 200 characters. Accents, case and endings are ignored, and names may be misspelled. The"
                                    + " operators of web searches match exactly: \"a phrase\", -without, this or that.")
                    String text,
            @Nullable @Description("Only these types; null for all.") List<@NonNull SearchType> types,
            @PageSize(20) PageRequest page) {
        return repository.page(SearchText.checked("text", text, FEWEST_LETTERS), types, page);
    }
}
