-- Names as they stand within the sentences of the timeline.

CREATE OR REPLACE FUNCTION in_sentence(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE
        WHEN lower(left(name, 4) COLLATE "C") = 'the ' THEN 'the ' || substr(name, 5)
        WHEN name COLLATE "C" ~ '^Joint statement ' THEN 'the j' || substr(name, 2)
        WHEN name COLLATE "C" ~ '( No\. \d|^Decreto |^Resilience, |^Statistics Canada$|^Global Affairs Canada$|^Instituto |^Ministerio |^Programa |^Latin America )'
            OR strpos(name, ' ') = 0 OR name IN ('Access Now', 'EU CyberNet', 'EU Cyber Direct', 'Digital Nations', 'CSIRT Americas', 'Asia-Pacific Economic Cooperation') THEN name
        ELSE 'the ' || name
    END;
COMMENT ON FUNCTION in_sentence(text) IS 'The name of an organisation, instrument, dialogue, partnership or process with its article, as it stands within a sentence.';

CREATE OR REPLACE FUNCTION country_in_sentence(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE
        WHEN name COLLATE "C" ~ '^(United |Netherlands$|Caribbean Netherlands$|Philippines$|Bahamas$|Gambia$|Maldives$|Comoros$|Isle of )|( Republic| Islands| Territory| Territories)$'
            THEN 'the ' || name
        ELSE name
    END;
COMMENT ON FUNCTION country_in_sentence(text) IS 'The name of a country with its article, where it has one, as it stands within a sentence.';

CREATE OR REPLACE VIEW actor_in_sentence AS
SELECT code, CASE kind WHEN 'COUNTRY' THEN country_in_sentence(name) ELSE in_sentence(name) END AS name FROM actor;

CREATE OR REPLACE FUNCTION sentence(words text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN upper(left(words, 1) COLLATE "C") || substr(words, 2);
COMMENT ON FUNCTION sentence(text) IS 'The words with a capital at the start.';
COMMENT ON VIEW actor_in_sentence IS 'Actors by the name that they have within a sentence.';
