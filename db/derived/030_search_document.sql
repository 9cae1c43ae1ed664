-- Only things whose words changed are written, so that requests to a running version are not held up.
CREATE TEMPORARY TABLE document ON COMMIT DROP AS
WITH thing (type, key, codes, names, title, summary, aside) AS (
    SELECT 'Country', code, ARRAY[code, iso2, m49], ARRAY[name, name_fr, name_es, official_name], NULL, NULL, capital
    FROM actor WHERE kind = 'COUNTRY'
    UNION ALL
    SELECT 'Organisation', code, ARRAY[code, short_name], ARRAY[name, short_name, name_fr, name_es], NULL, NULL, NULL
    FROM actor WHERE kind = 'ORGANISATION'
    UNION ALL
    SELECT 'Indicator', code, ARRAY[code], ARRAY[name], NULL, definition, unit
    FROM indicator
    UNION ALL
    SELECT 'Norm', code, ARRAY[code], NULL, title, summary, concat_ws(' ', 'norm', letter, framework, document)
    FROM norm
    UNION ALL
    SELECT 'LawPrinciple', code, ARRAY[code], NULL, title, summary, document
    FROM law_principle
    UNION ALL
    SELECT 'Measure', m.code, ARRAY[m.code], NULL, m.title, m.summary, concat_ws(' ', a.short_name, m.decision)
    FROM measure m JOIN actor a ON a.code = m.organisation_code
    UNION ALL
    SELECT 'Process', p.code, ARRAY[p.code, p.document, p.mandate] || ARRAY(SELECT m.document FROM process_milestone m WHERE m.process_code = p.code),
        ARRAY[p.name], NULL, NULL, p.body
    FROM process p
    UNION ALL
    SELECT 'Instrument', code, ARRAY[code, reference], ARRAY[name], NULL, NULL, concat_ws(' ', reference, substring(reference FROM '^A/RES/(.+)'))
    FROM instrument
    UNION ALL
    SELECT 'Dialogue', code, ARRAY[code], ARRAY[name, name_used_by_partner], NULL, purposes, NULL
    FROM dialogue
    UNION ALL
    SELECT 'Partnership', code, ARRAY[code], ARRAY[name], NULL, NULL, NULL
    FROM partnership
    UNION ALL
    SELECT 'Initiative', i.code, ARRAY[i.code], ARRAY[i.name], NULL, i.summary, concat_ws(' ', i.body, a.name)
    FROM initiative i JOIN actor a ON a.code = i.country_code
    UNION ALL
    SELECT 'Finding', f.code, ARRAY[f.code], NULL, NULL, f.summary, concat_ws(' ', a.name, replace(f.topic, '_', ' '))
    FROM finding f JOIN actor a ON a.code = f.actor_code
    UNION ALL
    SELECT 'Position', p.code, ARRAY[p.code], NULL, p.title, NULL, concat_ws(' ', a.name, 'position on international law')
    FROM national_position p JOIN actor a ON a.code = p.actor_code
    UNION ALL
    -- A document or law is found by the titles that all its sources give.
    SELECT 'Strategy', s.code, ARRAY[s.code], ARRAY[coalesce(s.title, other.titles[1],
            CASE s.kind WHEN 'STRATEGY' THEN 'National cybersecurity strategy of ' WHEN 'ACTION_PLAN' THEN 'Cybersecurity action plan of '
                ELSE 'Document listed among the cybersecurity strategies of ' END || a.name || coalesce(' (' || left(s.date, 4) || ')', '')),
            s.title_original] || other.titles, NULL, NULL, concat_ws(' ', 'national cybersecurity strategy', a.name, left(s.date, 4), s.issuer)
    FROM national_strategy s JOIN actor a ON a.code = s.actor_code
        CROSS JOIN LATERAL (SELECT ARRAY(SELECT o.title FROM national_strategy o WHERE o.same_as = s.code AND o.title IS NOT NULL ORDER BY o.code COLLATE "C") AS titles) other
    WHERE s.same_as IS NULL
    UNION ALL
    SELECT 'Law', l.code, ARRAY[l.code], ARRAY[coalesce(l.title, other.titles[1], 'Law on ' || subject.names || ' of ' || a.name
            || coalesce(' (' || left(l.passed, 4) || ')', '')), l.title_original] || other.titles, NULL, NULL,
        concat_ws(' ', 'law', subject.names, a.name, left(l.passed, 4))
    FROM national_law l JOIN actor a ON a.code = l.actor_code
        CROSS JOIN LATERAL (SELECT ARRAY(SELECT o.title FROM national_law o WHERE o.same_as = l.code AND o.title IS NOT NULL ORDER BY o.code COLLATE "C") AS titles) other
        CROSS JOIN LATERAL (SELECT lower(replace(string_agg(s.subject, ' and ' ORDER BY s.subject COLLATE "C"), '_', ' ') COLLATE "C") AS names
            FROM national_law_subject s WHERE s.law_code = l.code) subject
    WHERE l.same_as IS NULL
    UNION ALL
    SELECT 'ResponseTeam', t.code, ARRAY[t.code], ARRAY[t.name, t.name_original], NULL, NULL,
        concat_ws(' ', 'computer security incident response team CERT CSIRT', a.name, t.host,
            (SELECT string_agg(DISTINCT n.short_name COLLATE "C", ' ') FROM response_team_membership m JOIN actor n ON n.code = m.network_code
            WHERE m.team_code = t.code))
    FROM response_team t JOIN actor a ON a.code = t.actor_code
    UNION ALL
    -- An operation is found by the words of its attributions.
    SELECT 'CyberOperation', o.code, ARRAY[o.code], ARRAY[o.name], NULL, said.groups,
        concat_ws(' ', 'cyber operation attribution', o.note, said.names,
            (SELECT string_agg(a.name, ' ' ORDER BY t.position) FROM operation_target t JOIN actor a ON a.code = t.actor_code WHERE t.operation_code = o.code))
    FROM operation o CROSS JOIN LATERAL (
        SELECT nullif(concat_ws(', ', string_agg(DISTINCT t.group_name COLLATE "C", ', '), string_agg(DISTINCT t.organ COLLATE "C", ', ')), '') AS groups,
            concat_ws(' ', string_agg(DISTINCT maker.name COLLATE "C", ' '), string_agg(DISTINCT named.name COLLATE "C", ' ')) AS names
        FROM attribution t JOIN actor maker ON maker.code = t.attributor_code LEFT JOIN actor named ON named.code = t.attributed_to_code
        WHERE t.operation_code = o.code) said
    UNION ALL
    SELECT 'SanctionRegime', r.code, ARRAY[r.code], ARRAY[r.name], NULL, r.legal_basis, concat_ws(' ', 'cyber sanctions', a.name)
    FROM sanction_regime r JOIN actor a ON a.code = r.issuer_code
    UNION ALL
    SELECT 'Project', p.code, ARRAY[p.code], ARRAY[p.name], NULL, NULL, concat_ws(' ', 'capacity building', replace(p.theme, '_', ' '), p.note,
        (SELECT string_agg(DISTINCT a.name COLLATE "C", ' ') FROM project_actor part JOIN actor a ON a.code = part.actor_code
        WHERE part.project_code = p.code AND part.role IN ('DONOR', 'IMPLEMENTER')))
    FROM project p
    UNION ALL
    SELECT 'Source', code, ARRAY[code], NULL, title, NULL, publisher
    FROM source
), told AS (
    -- A symbol of the General Assembly is found without the organ, too: A/RES/73/27 is also res/73/27, 73/27 and UNGA 73/27.
    -- A name that two languages share is told once, where it stands first.
    SELECT t.type, t.key, t.title, t.summary, t.aside,
        ARRAY(SELECT DISTINCT plain_code(form) COLLATE "C"
            FROM unnest(t.codes) code CROSS JOIN LATERAL (VALUES (code), (substring(code FROM '^A/(.+)')), (substring(code FROM '^A/RES/(.+)')), ('UNGA' || substring(code FROM '^A/RES/(.+)'))) forms (form)
            WHERE form IS NOT NULL ORDER BY 1) AS codes,
        ARRAY(SELECT name FROM unnest(t.names) WITH ORDINALITY n (name, place) WHERE name IS NOT NULL GROUP BY name ORDER BY min(place)) AS names
    FROM thing t
)
SELECT type, key, codes, CASE WHEN title IS NULL THEN names ELSE ARRAY[title] END AS names, summary,
    spelling(coalesce(title, array_to_string(names, E'\n'))) AS spelling,
    setweight(search_words(concat_ws(' ', array_to_string(names, ' '), key)), 'A') || setweight(search_words(coalesce(title, '')), 'B')
        || setweight(search_words(coalesce(summary, '')), 'C') || setweight(search_words(coalesce(aside, '')), 'D') AS words
FROM told;

DELETE FROM search_document old WHERE NOT EXISTS (
    SELECT FROM document new WHERE new.type = old.type AND new.key = old.key
    AND ROW(new.codes, new.names, new.summary, new.spelling, new.words)
        IS NOT DISTINCT FROM ROW(old.codes, old.names, old.summary, old.spelling, old.words));

INSERT INTO search_document (type, key, codes, names, summary, spelling, words)
SELECT type, key, codes, names, summary, spelling, words FROM document new
WHERE NOT EXISTS (SELECT FROM search_document old WHERE old.type = new.type AND old.key = new.key);

DROP TABLE document;
ANALYZE search_document;
