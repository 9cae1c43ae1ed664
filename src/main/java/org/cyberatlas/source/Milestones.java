package org.cyberatlas.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.batch.Children;
import org.cyberatlas.shared.period.PartialDate;
import org.hibernate.Session;

/**
 * The milestones in one table.
 *
 * <p><b>Order</b>: oldest first, undated last, then by event and source.
 *
 * <p><b>Cost</b>: one statement for any number of parents.
 */
public final class Milestones {

    private final String sql;

    /**
     * @param table where the milestones are
     * @param parent the column that says whose they are
     */
    public Milestones(String table, String parent) {
        // Only one of the tables has documents; as JSON, a column that is missing reads like one that is empty.
        sql = "SELECT " + parent + ", event, date, to_jsonb(m) ->> 'document', note, verification, source_code FROM "
                + table + " m WHERE " + parent
                + " = ANY(:parents) ORDER BY partial_date_start(date), date, event, source_code";
    }

    /** The milestones of each parent; an empty list where it has none. */
    public Map<String, List<Milestone>> of(Session session, Collection<String> parents) {
        List<Object[]> rows = session.createNativeQuery(sql, Object[].class)
                .setParameter("parents", parents.toArray(String[]::new))
                .getResultList();
        return Children.byParent(parents, rows, row -> (String) row[0], Milestones::milestone);
    }

    private static Milestone milestone(Object[] row) {
        return new Milestone(
                (String) row[1],
                PartialDate.of((String) row[2]),
                (String) row[3],
                (String) row[4],
                Verification.valueOf((String) row[5]),
                (String) row[6]);
    }
}
