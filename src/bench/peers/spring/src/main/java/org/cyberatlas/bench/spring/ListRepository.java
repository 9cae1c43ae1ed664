package org.cyberatlas.bench.spring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists that hang on a parent: one statement for the lists of all parents, each row with its place in its list. */
@Repository
@Transactional(readOnly = true)
class ListRepository {

    private static final String DIALOGUES = """
            SELECT * FROM (
                SELECT seat.actor_code AS parent, d.code, d.name,
                    row_number() OVER (PARTITION BY seat.actor_code ORDER BY d.code COLLATE "C") AS place
                FROM dialogue_party seat JOIN dialogue d ON d.code = seat.dialogue_code WHERE seat.actor_code = ANY(:parents)) e
            WHERE place <= :first ORDER BY parent, place
            """;

    private static final String ROUNDS = """
            SELECT * FROM (
                SELECT dialogue_code AS parent, id, number, start_date, city,
                    row_number() OVER (PARTITION BY dialogue_code
                        ORDER BY coalesce(partial_date_start(start_date), date 'infinity'), coalesce(number, 0), id) AS place
                FROM dialogue_round WHERE dialogue_code = ANY(:parents)) e
            WHERE place <= :first ORDER BY parent, place
            """;

    private static final String OBSERVATIONS = """
            SELECT * FROM (
                SELECT actor_code AS parent, id, actor_code, indicator_code, source_code, year, value, rank,
                    row_number() OVER (PARTITION BY actor_code
                        ORDER BY indicator_code COLLATE "C", coalesce(period_end, date '-infinity') DESC, source_code COLLATE "C", id) AS place
                FROM observation_standing WHERE actor_code = ANY(:parents) AND preferred %s) e
            WHERE place <= :first ORDER BY parent, place
            """;

    private final Session session;

    ListRepository(Session session) {
        this.session = session;
    }

    /** What is asked of the observations of an actor. */
    record Observations(ObservationFilter filter, int first) {}

    Map<String, List<Dialogue>> dialogues(Collection<String> actors, int first) {
        return lists(Dialogue.class, DIALOGUES, actors, Map.of("first", first));
    }

    Map<String, List<DialogueRound>> rounds(Collection<String> dialogues, int first) {
        return lists(DialogueRound.class, ROUNDS, dialogues, Map.of("first", first));
    }

    Map<String, List<Observation>> observations(Collection<String> actors, Observations asked) {
        ObservationFilter filter = asked.filter();
        StringBuilder conditions = new StringBuilder();
        Map<String, Object> bound = new HashMap<>();
        bound.put("first", asked.first());
        if (filter.indicators() != null) {
            conditions.append(" AND indicator_code = ANY(:indicators)");
            bound.put("indicators", filter.indicators().toArray(String[]::new));
        }
        if (filter.years() != null && filter.years().from() != null) {
            conditions.append(" AND year >= :from");
            bound.put("from", filter.years().from());
        }
        if (filter.years() != null && filter.years().to() != null) {
            conditions.append(" AND year <= :to");
            bound.put("to", filter.years().to());
        }
        if (Boolean.TRUE.equals(filter.latest())) {
            conditions.append(" AND latest");
        }
        return lists(Observation.class, OBSERVATIONS.formatted(conditions), actors, bound);
    }

    private <T> Map<String, List<T>> lists(
            Class<T> entity, String sql, Collection<String> parents, Map<String, Object> bound) {
        var query = session.createNativeQuery(sql, Object[].class)
                .addScalar("parent", String.class)
                .addEntity("e", entity)
                .setParameter("parents", parents.toArray(String[]::new));
        bound.forEach(query::setParameter);
        Map<String, List<T>> lists = new HashMap<>();
        parents.forEach(parent -> lists.put(parent, new ArrayList<>()));
        query.getResultList().forEach(row -> lists.get((String) row[0]).add(entity.cast(row[1])));
        return lists;
    }
}
