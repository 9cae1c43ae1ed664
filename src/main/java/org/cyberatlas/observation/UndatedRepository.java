package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.observation.Narrowing.Selection;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;

/** Which sources a question about a past day leaves out, because nobody knows whether they were published by then. */
@ApplicationScoped
class UndatedRepository {

    private static final String UNDATED =
            "coalesce(e.published, (SELECT s.published FROM source s WHERE s.code = e.source_code)) IS NULL";

    private final Database database;
    private final Narrowing narrowing;
    private final SourceLookup lookup;

    UndatedRepository(Database database, Narrowing narrowing, SourceLookup lookup) {
        this.database = database;
        this.narrowing = narrowing;
        this.lookup = lookup;
    }

    /**
     * The part of a listing's question that says which readings it is about.
     *
     * @param parent SQL expression of the parent that a listing hangs on
     */
    record Asked(String parent, ObservationFilter filter, ActorSet among) {}

    /** The sources left out, by code, for the key of each parent. */
    Map<String, List<Source>> sources(List<String> parents, Asked asked) {
        Selection selection = narrowing.select(asked.filter().whenever(), asked.among(), null, null);
        Conditions where = selection.where();
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        parameters.put("parents", parents.toArray(String[]::new));
        Map<String, List<String>> codes = new HashMap<>();
        database.list(
                        "SELECT " + asked.parent()
                                + " AS parent, array_agg(DISTINCT e.source_code ORDER BY e.source_code) AS sources FROM "
                                + selection.from() + " WHERE " + UNDATED + " AND " + asked.parent()
                                + " = ANY(:parents) AND " + where.sql()
                                + " GROUP BY 1",
                        parameters,
                        row -> Map.entry(row.text("parent"), row.texts("sources")))
                .forEach(row -> codes.put(row.getKey(), row.getValue()));
        Map<String, List<Source>> sources = new HashMap<>();
        parents.forEach(parent -> sources.put(parent, lookup.byCodes(codes.getOrDefault(parent, List.of()))));
        return sources;
    }
}
