package org.cyberatlas.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.shared.data.Database;

/** Pairs of actors by how alike they voted; where sources differ about a vote, by that of the source closest to the record. */
@ApplicationScoped
public class VotingAgreements {

    private static final String PAIRS = """
            WITH asked AS (
                SELECT code, place FROM unnest(CAST(:actors AS text[])) WITH ORDINALITY AS asked (code, place)
            ), vote AS MATERIALIZED (
                SELECT v.actor_code, v.instrument_code, v.choice FROM recorded_vote v
                WHERE v.choice <> 'NOT_VOTING' AND v.actor_code = ANY(CAST(:actors AS text[]))
                  AND (CAST(:instruments AS text[]) IS NULL OR v.instrument_code = ANY(CAST(:instruments AS text[])))
                  AND (CAST(:from_day AS date) IS NULL OR partial_date_end(v.date) >= CAST(:from_day AS date))
                  AND (CAST(:to_day AS date) IS NULL OR partial_date_start(v.date) <= CAST(:to_day AS date))
            ), pair AS (
                SELECT one.code AS one, other.code AS other, min(one.place) AS one_place, min(other.place) AS other_place,
                    count(*) FILTER (WHERE theirs.choice = its.choice)::int AS alike, count(theirs.choice)::int AS compared
                FROM asked one
                JOIN asked other ON other.place > one.place
                LEFT JOIN vote its ON its.actor_code = one.code
                LEFT JOIN vote theirs ON theirs.actor_code = other.code AND theirs.instrument_code = its.instrument_code
                GROUP BY one.code, other.code
            )
            SELECT one, other, alike, compared FROM pair
            ORDER BY alike::numeric / nullif(compared, 0) DESC NULLS LAST, compared DESC, one_place, other_place
            """;

    private final Database database;

    VotingAgreements(Database database) {
        this.database = database;
    }

    /** Agreements on all votes, by codes of the actors. */
    public Map<List<String>, List<VotingAgreement>> betweenEach(List<List<String>> sets) {
        return sets.stream().collect(Collectors.toMap(Function.identity(), set -> between(set, null, null, null)));
    }

    /**
     * Every pair of the actors, most alike first, then by the number of votes compared, then in the order given.
     *
     * @param actors codes in their stored form, each once
     * @param instruments null for all
     * @param from null for the oldest
     * @param to null for the newest
     */
    public List<VotingAgreement> between(List<String> actors, List<String> instruments, LocalDate from, LocalDate to) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("actors", actors.toArray(String[]::new));
        parameters.put("instruments", instruments == null ? null : instruments.toArray(String[]::new));
        parameters.put("from_day", from);
        parameters.put("to_day", to);
        return database.list(
                PAIRS,
                parameters,
                row -> new VotingAgreement(
                        List.of(row.text("one"), row.text("other")), row.whole("alike"), row.whole("compared")));
    }
}
