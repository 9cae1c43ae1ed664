package org.cyberatlas.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.period.PartialDate;
import org.hibernate.Session;

/**
 * The milestones in one table.
 *
 * <p><b>Order</b>: oldest first, undated last, then by event and source.
 */
public final class Milestones {

    private Milestones() {}

    /**
     * The milestones of each parent that has any, for the catalogue.
     *
     * @param table where the milestones are
     * @param parent the column that says whose they are
     */
    public static Map<String, List<Milestone>> byParent(Session session, String table, String parent) {
        // Only one of the tables has documents; as JSON, a column that is missing reads like one that is empty.
        String sql = "SELECT " + parent
                + ", event, date, to_jsonb(m) ->> 'document', note, verification, source_code FROM "
                + table
                + " m ORDER BY partial_date_start(date), date COLLATE \"C\", event COLLATE \"C\", source_code COLLATE \"C\"";
        return session.createNativeQuery(sql, Object[].class).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(Milestones::milestone, Collectors.toList())));
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
