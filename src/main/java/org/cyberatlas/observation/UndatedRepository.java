package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.observation.ObservationCriteria.Selection;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;

/** Sources that a filter for a past day leaves out, because their date of publication is not known. */
@ApplicationScoped
class UndatedRepository {

    private static final String UNDATED =
            "coalesce(e.published, (SELECT s.published FROM source s WHERE s.code = e.source_code)) IS NULL";

    private final Database database;
    private final ObservationCriteria criteria;
    private final SourceLookup lookup;

    UndatedRepository(Database database, ObservationCriteria criteria, SourceLookup lookup) {
        this.database = database;
        this.criteria = criteria;
        this.lookup = lookup;
    }

    /**
     * Arguments that select the observations of a list.
     *
     * @param parent SQL expression of the parent that a listing hangs on
     */
    record UndatedArguments(String parent, ObservationFilter filter, ActorSet among) {}

    /** The sources left out, by code, for the key of each parent. */
    Map<String, List<Source>> sources(List<String> parents, UndatedArguments arguments) {
        Selection selection = criteria.select(arguments.filter().whenever(), arguments.among(), null, null);
        Conditions where = selection.where();
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        parameters.put("parents", parents.toArray(String[]::new));
        Map<String, List<String>> codes = new HashMap<>();
        database.list(
                        "SELECT " + arguments.parent()
                                + " AS parent, array_agg(DISTINCT e.source_code COLLATE \"C\" ORDER BY e.source_code COLLATE \"C\") AS sources FROM "
                                + selection.from() + " WHERE " + UNDATED + " AND " + arguments.parent()
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
