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
    SELECT 'Process', code, ARRAY[code, document, mandate], ARRAY[name], NULL, NULL, body
    FROM process
    UNION ALL
    SELECT 'Instrument', code, ARRAY[code, reference], ARRAY[name], NULL, NULL, reference
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
    SELECT 'Source', code, ARRAY[code], NULL, title, NULL, publisher
    FROM source
), told AS (
    -- A name that two languages share is told once, where it stands first.
    SELECT t.type, t.key, t.title, t.summary, t.aside,
        ARRAY(SELECT DISTINCT plain_code(code) FROM unnest(t.codes) code WHERE code IS NOT NULL ORDER BY 1) AS codes,
        ARRAY(SELECT name FROM unnest(t.names) WITH ORDINALITY n (name, place) WHERE name IS NOT NULL GROUP BY name ORDER BY min(place)) AS names
    FROM thing t
)
SELECT type, key, codes, CASE WHEN title IS NULL THEN names ELSE ARRAY[title] END AS names, summary,
    plain(coalesce(title, array_to_string(names, E'\n'))) AS spelling,
    setweight(search_words(concat_ws(' ', array_to_string(names, ' '), key)), 'A') || setweight(search_words(coalesce(title, '')), 'B')
        || setweight(search_words(coalesce(summary, '')), 'C') || setweight(search_words(coalesce(aside, '')), 'D') AS words
FROM told;

DELETE FROM search_document old WHERE NOT EXISTS (SELECT FROM document new WHERE new.type = old.type AND new.key = old.key);

INSERT INTO search_document AS old (type, key, codes, names, summary, spelling, words)
SELECT type, key, codes, names, summary, spelling, words FROM document
ON CONFLICT (type, key) DO UPDATE SET codes = excluded.codes, names = excluded.names, summary = excluded.summary,
    spelling = excluded.spelling, words = excluded.words
WHERE ROW(old.codes, old.names, old.summary, old.spelling, old.words)
    IS DISTINCT FROM ROW(excluded.codes, excluded.names, excluded.summary, excluded.spelling, excluded.words);

DROP TABLE document;
ANALYZE search_document;
