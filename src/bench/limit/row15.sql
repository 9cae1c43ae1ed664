\set n random(0, :drawn - 1)
SELECT e.date, e.kind, e.title, e.place, s.code, s.title,
    (SELECT json_agg(json_build_object('code', a.code, 'name', a.name) ORDER BY named.place)
        FROM unnest(e.actor_codes) WITH ORDINALITY named (code, place) JOIN actor a ON a.code = named.code) AS actors
FROM (
    SELECT DISTINCT t.starts, t.kind COLLATE "C" AS kind, t.code COLLATE "C" AS code, t.date COLLATE "C" AS date, t.event_id
    FROM peer_postgresql.drawn d
    CROSS JOIN unnest(d.texts) asked (code)
    CROSS JOIN LATERAL (SELECT * FROM timeline_event_actor t WHERE t.actor_code = asked.code
        ORDER BY t.starts, t.kind COLLATE "C", t.code COLLATE "C", t.date COLLATE "C" LIMIT 50) t
    WHERE d.row = 'row15' AND d.n = :n
    ORDER BY 1, 2, 3, 4, 5
    LIMIT 50
) listed
JOIN timeline_event e ON e.id = listed.event_id
JOIN source s ON s.code = e.source_codes[1]
ORDER BY listed.starts, listed.kind, listed.code, listed.date;
