package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.observation.Narrowing.Selection;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.source.Source;
import org.cyberatlas.source.SourceLookup;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Which sources a question about a past day leaves out, because nobody knows whether they were published by then. */
@ApplicationScoped
class UndatedRepository {

    private static final String UNDATED =
            "coalesce(e.published, (SELECT s.published FROM source s WHERE s.code = e.source_code)) IS NULL";

    private final Session session;
    private final Narrowing narrowing;
    private final SourceLookup lookup;

    UndatedRepository(Session session, Narrowing narrowing, SourceLookup lookup) {
        this.session = session;
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
        NativeQuery<Object[]> query = session.createNativeQuery(
                        "SELECT " + asked.parent()
                                + " AS parent, array_agg(DISTINCT e.source_code ORDER BY e.source_code) AS sources FROM "
                                + selection.from() + " WHERE " + UNDATED + " AND " + asked.parent()
                                + " = ANY(:parents) AND " + where.sql()
                                + " GROUP BY 1",
                        Object[].class)
                .addScalar("parent", String.class)
                .addScalar("sources", String[].class);
        query.setParameter("parents", parents.toArray(String[]::new));
        where.parameters().forEach(query::setParameter);
        Map<String, List<String>> codes = new HashMap<>();
        query.getResultList().forEach(row -> codes.put((String) row[0], List.of((String[]) row[1])));
        Map<String, Source> found = lookup.byKeys(
                codes.values().stream().flatMap(List::stream).distinct().toList());
        Map<String, List<Source>> sources = new HashMap<>();
        parents.forEach(parent -> sources.put(
                parent,
                codes.getOrDefault(parent, List.of()).stream().map(found::get).toList()));
        return sources;
    }
}
