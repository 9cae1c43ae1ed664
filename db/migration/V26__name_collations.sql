-- Texts are folded and compared by rules that are named, so that every database finds and orders alike, whatever its locale: a Turkish one
-- has another lower case of I, a Swedish one another order of letters, and C knows no letter beyond ASCII.

-- A passage found in the folded text stands at the same place in the text itself. The map covers the capitals beyond ASCII that unaccent leaves,
-- and the capitals like I: once unaccent has made them an I, a Turkish locale would fold that.
CREATE FUNCTION folded(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE
        WHEN octet_length(value) = length(value) THEN lower(value COLLATE "C")
        ELSE regexp_replace(translate(lower(value COLLATE "C"),
            'ÌÍÎÏĨĪĬĮİƆƎƏƔƟƩƱƷΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫς'
            'ЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯҐҒҖҘҚҠҢҪҮҰҲҶҺӀӘӢӨӮ'
            'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ',
            'ìíîïĩīĭįiɔǝəɣɵʃʊʒαβγδεζηθικλμνξοπρστυφχψωάέήίόύώϊϋσ'
            'ѐёђѓєѕіїјљњћќѝўџабвгдежзийклмнопрстуфхцчшщъыьэюяґғҗҙқҡңҫүұҳҷһӏәӣөӯ'
            'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ'),
            '[\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u037e\u0387\u055a-\u055f\u0589\u058a'
            '\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u0606-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u0970\u0e4f\u0e5a\u0e5b\u0f01-\u0f17\u0f3a-\u0f3d'
            '\u104a-\u104f\u10fb\u17d4-\u17d6\u17d8-\u17da\u1800-\u180a\u2000-\u200b\u200e-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f'
            '\u30a0\u30fb\ufd3e\ufd3f\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\U0001f000-\U0001faff]',
            ' ', 'g')
    END;
COMMENT ON FUNCTION folded(text) IS 'A text in lower case, with a space for each sign beyond ASCII that is no letter. It has as many characters as the text.';

CREATE OR REPLACE FUNCTION plain(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN folded(unaccent('unaccent'::regdictionary, translate(value, '''’‘ʼʻ`´', '')));

CREATE OR REPLACE FUNCTION plain_code(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(plain(value) COLLATE "C", '[^a-z0-9\u0080-\U0010ffff]', '', 'g');

CREATE OR REPLACE FUNCTION partial_date_start(value text) RETURNS date
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE
        WHEN value COLLATE "C" ~ '^[1-9]\d{3}$' THEN make_date(value::int, 1, 1)
        WHEN value COLLATE "C" ~ '^[1-9]\d{3}-(0[1-9]|1[0-2])$' THEN make_date(left(value, 4)::int, right(value, 2)::int, 1)
        WHEN value COLLATE "C" ~ '^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'
            THEN make_date(left(value, 4)::int, substr(value, 6, 2)::int, 1) + right(value, 2)::int - 1
    END;

ALTER TABLE actor DROP CONSTRAINT actor_m49_form,
    ADD CONSTRAINT actor_m49_form CHECK (m49 COLLATE "C" ~ '^\d{3}$');
COMMENT ON CONSTRAINT actor_m49_form ON actor IS 'M49 is three digits';

CREATE OR REPLACE VIEW recorded_vote AS
SELECT DISTINCT ON (instrument_code, actor_code) instrument_code, actor_code, choice, date
FROM resolution_vote
ORDER BY instrument_code, actor_code, CASE verification WHEN 'PRIMARY' THEN 0 WHEN 'SECONDARY' THEN 1 ELSE 2 END, source_code COLLATE "C";

-- Computes the generated columns again. The documents of the search follow, because R__002_search.sql has changed.
UPDATE search_term SET term = term;

COMMENT ON COLUMN search_document.spelling IS 'The names as the function spelling writes them, one per line.';
