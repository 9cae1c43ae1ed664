package org.cyberatlas.source;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.period.PartialDate;

/** Milestones by type and key of the node that they belong to, oldest first, undated last, then by event and source. */
@Singleton
public class MilestoneLookup extends CataloguePart<Map<String, Map<String, List<Milestone>>>> {

    /** Only one of the tables has documents; as JSON, a column that is missing reads like one that is empty. */
    private static final String MILESTONES = """
            SELECT %s, event, date, to_jsonb(m) ->> 'document', note, verification, source_code FROM %s m
            ORDER BY partial_date_start(date), date COLLATE "C", event COLLATE "C", source_code COLLATE "C"
            """;

    private final Instance<MilestoneTable> tables;

    MilestoneLookup(Instance<MilestoneTable> tables, DataSnapshot snapshot) {
        super(snapshot);
        this.tables = tables;
    }

    /** The milestones of a node; none of one without any. */
    public List<Milestone> of(Node node) {
        return current().get(node.getClass().getSimpleName()).getOrDefault(node.nodeKey(), List.of());
    }

    @Override
    protected Map<String, Map<String, List<Milestone>>> load() {
        return tables.stream()
                .collect(
                        Collectors.toUnmodifiableMap(table -> table.type().getSimpleName(), MilestoneLookup::byParent));
    }

    private static Map<String, List<Milestone>> byParent(MilestoneTable table) {
        String sql = MILESTONES.formatted(table.parent(), table.name());
        return rows(sql).stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(MilestoneLookup::milestone, Collectors.toList())));
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
