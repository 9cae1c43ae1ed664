\set n random(0, :drawn - 1)
SELECT dialogue.code, dialogue.name,
    (SELECT json_agg(json_build_object('number', round.number, 'start', round.start_date, 'city', round.city)
        ORDER BY partial_date_start(round.start_date), coalesce(round.number, 0), round.id)
        FROM dialogue_round round WHERE round.dialogue_code = dialogue.code) AS rounds,
    (SELECT json_agg(json_build_object('code', a.code, 'name', a.name, 'observations', (
            SELECT json_agg(json_build_object('value', o.value, 'year', o.year, 'indicator', o.indicator_code, 'source', s.code, 'title', s.title))
            FROM observation_standing o JOIN source s ON s.code = o.source_code
            WHERE o.latest AND o.actor_code = a.code AND o.indicator_code = ANY(d.texts))) ORDER BY partner.position)
        FROM dialogue_party partner JOIN actor a ON a.code = partner.actor_code
        WHERE partner.dialogue_code = dialogue.code AND partner.actor_code <> 'EU') AS partners
FROM peer_postgresql.drawn d
JOIN dialogue_party eu ON eu.actor_code = 'EU'
JOIN dialogue ON dialogue.code = eu.dialogue_code
WHERE d.row = 'row3' AND d.n = :n
ORDER BY dialogue.code;
