-- Every dated fact in one sentence. Only events that changed are touched, so that readers of a running version are not held up.
-- "once" is true for what can happen a single time: there, a date known to the year or month is the same event as a more precise one within
-- it, if all of these agree. "rank" is 0 for what took place, and higher for what a source says less firmly: a round that was held in May
-- is not told with the day for which another source announced one.
CREATE TEMPORARY TABLE fact (
    kind text, code text, once boolean, rank int, date text, until text, place text, title text, subject_type text, subject_key text,
    actor_codes text[], source_code text, verification text
) ON COMMIT DROP;

INSERT INTO fact
WITH party AS (
    SELECT dialogue_code, array_agg(actor_code ORDER BY position) AS actor_codes FROM dialogue_party GROUP BY 1
), held AS (
    SELECT r.*, d.name, p.actor_codes, concat_ws(', ', r.city, nullif(c.name, r.city)) AS place, -- one source may count the round, another not
        coalesce(r.number, (SELECT min(same.number) FROM dialogue_round same
            WHERE same.dialogue_code = r.dialogue_code AND same.start_date = r.start_date AND length(r.start_date) = 10)) AS counted
    FROM dialogue_round r
    JOIN dialogue d ON d.code = r.dialogue_code
    JOIN party p ON p.dialogue_code = r.dialogue_code
    LEFT JOIN actor c ON c.code = r.country_code
)
SELECT 'DIALOGUE_ROUND', concat_ws('|', dialogue_code, lpad(counted::text, 4, '0')), counted IS NOT NULL,
    CASE status WHEN 'HELD' THEN 0 WHEN 'ANNOUNCED' THEN 1 ELSE 2 END, start_date, end_date, nullif(place, ''),
    coalesce('Round ' || number || ' of ', 'A round of ') || in_sentence(name)
        || CASE status WHEN 'HELD' THEN ' was held' WHEN 'ANNOUNCED' THEN ' was announced for this date' ELSE ' was planned for this date' END
        || CASE WHEN place <> '' THEN ' in ' || place WHEN mode = 'VIRTUAL' THEN ' online' ELSE '' END,
    'Dialogue', dialogue_code, actor_codes, source_code, verification
FROM held;

INSERT INTO fact
SELECT 'COMMITMENT', concat_ws('|', c.actor_code, c.instrument_code, c.event), true, 0, c.date, NULL, NULL,
    sentence(format(CASE c.event
        WHEN 'ACCEDED' THEN '%1$s acceded to %2$s'
        WHEN 'ACCEPTED' THEN '%1$s accepted %2$s'
        WHEN 'APPROVED_BY_PARLIAMENT' THEN 'the parliament of %1$s approved %2$s'
        WHEN 'DEFINITIVELY_SIGNED' THEN '%1$s signed %2$s definitively'
        WHEN 'INVITED_TO_ACCEDE' THEN '%1$s was invited to accede to %2$s'
        WHEN 'IN_FORCE' THEN '%2$s entered into force for %1$s'
        WHEN 'NOT_PARTY' THEN '%1$s was no party to %2$s'
        WHEN 'NOT_SIGNED' THEN '%1$s had not signed %2$s'
        WHEN 'PARTY' THEN '%1$s was a party to %2$s'
        WHEN 'RATIFIED' THEN '%1$s ratified %2$s'
        WHEN 'RATIFIED_BY_DECREE' THEN '%1$s ratified %2$s by decree'
        WHEN 'RESERVATIONS' THEN '%1$s made reservations or declarations to %2$s'
        WHEN 'SIGNED' THEN '%1$s signed %2$s'
        WHEN 'SUCCEEDED' THEN '%1$s succeeded to %2$s'
        WHEN 'TEXT_PUBLISHED' THEN 'the text of %2$s was published in %1$s'
        WHEN 'VOTED_BY_PARLIAMENT' THEN 'the parliament of %1$s voted on %2$s'
    END, w.name, in_sentence(i.name))), 'Instrument', c.instrument_code, ARRAY[c.actor_code], c.source_code, c.verification
FROM commitment c JOIN instrument i ON i.code = c.instrument_code JOIN actor_in_sentence w ON w.code = c.actor_code;

INSERT INTO fact
SELECT 'INSTRUMENT', concat_ws('|', m.instrument_code, m.event), true, 0, m.date, NULL, NULL,
    sentence(format(CASE m.event
        WHEN 'ADOPTED' THEN '%1$s %2$s adopted'
        WHEN 'APPLIES_FROM' THEN '%1$s applies from this date'
        WHEN 'CLOSES_FOR_SIGNATURE' THEN '%1$s closes for signature'
        WHEN 'CONCLUSIONS' THEN 'conclusions on %1$s were adopted'
        WHEN 'DATED' THEN '%1$s %2$s dated'
        WHEN 'ENTRY_INTO_FORCE' THEN '%1$s entered into force'
        WHEN 'FIRST_LISTINGS' THEN 'the first persons and entities were listed under %1$s'
        WHEN 'GUIDELINES' THEN 'guidelines on %1$s were adopted'
        WHEN 'GUIDELINES_REVISED' THEN 'the guidelines on %1$s were revised'
        WHEN 'IN_EFFECT' THEN '%1$s took effect'
        WHEN 'OPENED_FOR_SIGNATURE' THEN '%1$s opened for signature'
        WHEN 'PUBLISHED' THEN '%1$s %2$s published'
        WHEN 'REPORTING_DUTIES_APPLY' THEN 'the reporting duties of %1$s apply from this date'
        WHEN 'TRANSPOSE_BY' THEN '%1$s is due in national law by this date'
        WHEN 'WELCOMED_BY_MINISTERS' THEN '%1$s %2$s welcomed by ministers'
    END, in_sentence(i.name), CASE i.kind WHEN 'CONCLUSIONS' THEN 'were' ELSE 'was' END)),
    'Instrument', m.instrument_code, array_remove(ARRAY[i.issuer_code], NULL), m.source_code, m.verification
FROM instrument_milestone m JOIN instrument i ON i.code = m.instrument_code;

INSERT INTO fact
SELECT 'PARTNERSHIP', concat_ws('|', m.partnership_code, m.event), m.event <> 'COUNCIL', 0, m.date, NULL, NULL,
    sentence(format(CASE m.event
        WHEN 'ADOPTED' THEN '%s was adopted'
        WHEN 'ADOPTED_BY_COMMISSION' THEN 'the European Commission adopted the proposal for %s'
        WHEN 'ANNOUNCED' THEN '%s was announced'
        WHEN 'COUNCIL' THEN 'the council of %s met'
        WHEN 'ENTRY_INTO_FORCE' THEN '%s entered into force'
        WHEN 'ESTABLISHED' THEN '%s was established'
        WHEN 'FIRST_DIALOGUE' THEN 'the first dialogue under %s was held'
        WHEN 'INITIALLED' THEN '%s was initialled'
        WHEN 'JOINT_DECLARATION' THEN 'a joint declaration on %s was made'
        WHEN 'LAUNCHED' THEN '%s was launched'
        WHEN 'MINISTERS_FOLLOW_UP' THEN 'ministers followed up on %s'
        WHEN 'NEGOTIATING_MANDATE' THEN 'the mandate to negotiate %s was given'
        WHEN 'NEGOTIATIONS_STARTED' THEN 'negotiations on %s started'
        WHEN 'PARLIAMENT_CONSENT' THEN 'the European Parliament consented to %s'
        WHEN 'PROVISIONAL_APPLICATION' THEN '%s was provisionally applied'
        WHEN 'SIGNED' THEN '%s was signed'
        WHEN 'SIGNING_DECISION' THEN 'the signing of %s was decided'
    END, in_sentence(p.name))), 'Partnership', m.partnership_code,
    -- An agreement does not enter into force for States that join it later.
    ARRAY(SELECT y.actor_code FROM partnership_party y WHERE y.partnership_code = p.code AND NOT (m.event = 'ENTRY_INTO_FORCE' AND EXISTS (
        SELECT FROM partnership_member later WHERE later.partnership_code = p.code AND later.actor_code = y.actor_code
            AND partial_date_start(later.joined) > partial_date_end(m.date))) ORDER BY y.position), m.source_code, m.verification
FROM partnership_milestone m JOIN partnership p ON p.code = m.partnership_code
UNION ALL
SELECT 'PARTNERSHIP', concat_ws('|', m.partnership_code, 'JOINED', m.actor_code), true, 0, m.joined, NULL, NULL,
    sentence(w.name || ' joined ' || in_sentence(p.name)), 'Partnership', m.partnership_code, ARRAY[m.actor_code], m.source_code, m.verification
FROM partnership_member m JOIN partnership p ON p.code = m.partnership_code JOIN actor_in_sentence w ON w.code = m.actor_code
-- Some partnerships are organisations, too: one that claims the member tells when it joined.
WHERE NOT EXISTS (SELECT FROM membership_claim c WHERE c.organisation_code = m.partnership_code AND c.actor_code = m.actor_code);

-- A suspended member's "since" may be that of the membership or of the suspension, so it tells no event. A source that was published before
-- the date announces the event.
INSERT INTO fact
SELECT 'MEMBERSHIP', concat_ws('|', m.actor_code, m.organisation_code, e.change, e.role), true, CASE WHEN e.announced THEN 1 ELSE 0 END, e.date, NULL, NULL,
    sentence(w.name || CASE WHEN e.announced THEN ' was to' ELSE '' END || CASE e.change
        WHEN 'BEGAN' THEN CASE WHEN e.announced THEN ' become ' ELSE ' became ' END
        ELSE CASE WHEN e.announced THEN ' cease to be ' ELSE ' ceased to be ' END
    END || CASE e.role
        WHEN 'MEMBER' THEN 'a member of '
        WHEN 'OBSERVER' THEN 'an observer of '
        WHEN 'PARTNER' THEN 'a partner of '
        WHEN 'DIALOGUE_PARTNER' THEN 'a dialogue partner of '
        WHEN 'CANDIDATE' THEN 'a candidate for membership of '
        WHEN 'ASSOCIATE' THEN 'an associate member of '
    END || CASE WHEN partial_date_end(e.date) < partial_date_start(o.founded) THEN 'the predecessor of ' ELSE '' END || in_sentence(o.name)), 'Organisation', m.organisation_code, ARRAY[m.actor_code, m.organisation_code], m.source_code, NULL
FROM membership_claim m
JOIN actor o ON o.code = m.organisation_code
JOIN actor_in_sentence w ON w.code = m.actor_code
JOIN source s ON s.code = m.source_code
CROSS JOIN LATERAL (
    SELECT change, date, coalesce(left(date, length(s.published)) COLLATE "C" > s.published, false) AS announced, CASE m.role WHEN 'FORMER_MEMBER' THEN 'MEMBER' ELSE m.role END AS role
    FROM (VALUES ('BEGAN', m.since), ('ENDED', m.until)) AS dated (change, date)
) e
WHERE m.role <> 'SUSPENDED';

INSERT INTO fact
SELECT 'PROCESS', concat_ws('|', m.process_code, m.event), m.event NOT IN ('SESSION', 'PROGRESS_REPORT', 'THEMATIC_GROUPS'), 0, m.date, NULL, NULL,
    sentence(format(CASE m.event
        WHEN 'COMPENDIUM_PUBLISHED' THEN 'the compendium of national contributions to %1$s was published'
        WHEN 'ENDORSED_BY_GENERAL_ASSEMBLY' THEN 'the General Assembly endorsed %1$s'
        WHEN 'FIRST_PLENARY' THEN 'the first plenary of %1$s %2$s'
        WHEN 'ORGANISATIONAL_SESSION' THEN 'the organisational session of %1$s %2$s'
        WHEN 'PROGRESS_REPORT' THEN 'a progress report of %1$s was adopted'
        WHEN 'REPORT_ADOPTED' THEN 'the report of %1$s was adopted'
        WHEN 'REPORT_DATED' THEN 'the report of %1$s is of this date'
        WHEN 'SESSION' THEN 'a session of %1$s %2$s'
        WHEN 'THEMATIC_GROUPS' THEN 'a meeting of the thematic groups of %1$s %2$s'
    END, in_sentence(p.name), CASE WHEN m.note LIKE '%as scheduled' THEN 'was scheduled to begin' ELSE 'began' END)), 'Process', m.process_code,
    ARRAY(SELECT s.actor_code COLLATE "C" FROM process_member s WHERE s.process_code = p.code
          UNION SELECT p.chair_code WHERE p.chair_code IS NOT NULL ORDER BY 1), m.source_code, m.verification
FROM process_milestone m JOIN process p ON p.code = m.process_code;

INSERT INTO fact
SELECT 'VOTE', concat_ws('|', v.instrument_code, v.actor_code), true, 0, v.date, NULL, NULL,
    sentence(w.name || CASE v.choice
        WHEN 'YES' THEN ' voted for '
        WHEN 'NO' THEN ' voted against '
        WHEN 'ABSTAIN' THEN ' abstained on '
        ELSE ' did not vote on '
    END || in_sentence(i.name) || coalesce(' (' || i.reference || ')', '')), 'Instrument', v.instrument_code, ARRAY[v.actor_code], v.source_code, v.verification
FROM resolution_vote v
JOIN recorded_vote r USING (instrument_code, actor_code, choice)
JOIN instrument i ON i.code = v.instrument_code
JOIN actor_in_sentence w ON w.code = v.actor_code;

INSERT INTO fact
SELECT 'POSITION', p.code, true, 0, p.date, NULL, NULL,
    sentence(w.name || ' set out how international law applies in cyberspace'), 'Position', p.code, ARRAY[p.actor_code], p.source_code, p.verification
FROM national_position p JOIN actor_in_sentence w ON w.code = p.actor_code;

INSERT INTO fact
SELECT 'ENDORSEMENT', concat_ws('|', e.actor_code, e.norm_code, e.manner), true, 0, e.date, NULL, NULL,
    sentence(w.name || ' endorsed the norm "' || n.title || '" (' || n.code || ')'), 'Norm', n.code, ARRAY[e.actor_code], e.source_code, e.verification
FROM endorsement e JOIN norm n ON n.code = e.norm_code JOIN actor_in_sentence w ON w.code = e.actor_code;

INSERT INTO fact
SELECT 'INITIATIVE', i.code, true, 0, i.started, NULL, NULL,
    sentence(w.name || ' started the initiative "' || i.name || '"'), 'Initiative', i.code, ARRAY[i.country_code], i.source_code, i.verification
FROM initiative i JOIN actor_in_sentence w ON w.code = i.country_code;

INSERT INTO fact
WITH subject AS (
    SELECT law_code, string_agg(lower(replace(subject, '_', ' ') COLLATE "C"), ', ' ORDER BY subject COLLATE "C") AS subjects FROM national_law_subject GROUP BY 1
)
SELECT 'STRATEGY', coalesce(s.same_as, s.code), true, CASE s.dated_by WHEN 'UNSTATED' THEN 1 ELSE 0 END, s.date, NULL, NULL,
    sentence(CASE s.dated_by
        WHEN 'ADOPTED' THEN w.name || ' adopted ' || named.document
        WHEN 'IN_FORCE' THEN w.name || ' put into force ' || named.document
        WHEN 'LAUNCHED' THEN w.name || ' launched ' || named.document
        WHEN 'PUBLISHED' THEN w.name || ' published ' || named.document
        ELSE named.document || ' of ' || w.name || ' is of this date'
    END), 'Strategy', coalesce(s.same_as, s.code), ARRAY[s.actor_code], s.source_code, s.verification
FROM national_strategy s
JOIN actor_in_sentence w ON w.code = s.actor_code
CROSS JOIN LATERAL (
    SELECT CASE s.status WHEN 'DRAFT' THEN 'a draft of ' ELSE '' END || CASE s.kind
        WHEN 'STRATEGY' THEN 'a national cybersecurity strategy'
        WHEN 'ACTION_PLAN' THEN 'an action plan on cybersecurity'
        ELSE 'a document on cybersecurity'
    END || coalesce(' ("' || s.title || '")', '') AS document
) named
UNION ALL
SELECT 'LAW', coalesce(l.same_as, l.code) || '|' || e.step, true, 0, e.date, NULL, NULL,
    sentence(CASE e.step
        WHEN 'PASSED' THEN w.name || ' passed ' || named.law
        WHEN 'IN_FORCE' THEN named.law || ' of ' || w.name || ' entered into force'
        ELSE w.name || ' revised ' || named.law
    END), 'Law', coalesce(l.same_as, l.code), ARRAY[l.actor_code], l.source_code, l.verification
FROM national_law l
JOIN actor_in_sentence w ON w.code = l.actor_code
LEFT JOIN subject j ON j.law_code = l.code
CROSS JOIN LATERAL (VALUES ('PASSED', l.passed), ('IN_FORCE', l.in_force_since), ('REVISED', l.revised)) AS e (step, date)
CROSS JOIN LATERAL (SELECT coalesce('the law "' || l.title || '"', 'a law on ' || j.subjects, 'a law') AS law) named;

INSERT INTO fact
SELECT 'ATTRIBUTION', concat_ws('|', t.operation_code, t.attributor_code, t.manner), true, 0, t.date, NULL, NULL,
    sentence(w.name || CASE t.manner -- an advisory names actors, and some say that this is no attribution
            WHEN 'ADVISORY' THEN ' named ' || coalesce(author.name, 'no State') || ' in an advisory on the cyber operation "' || o.name || '"'
            ELSE ' attributed the cyber operation "' || o.name || '"' || coalesce(' to ' || author.name, ' without naming a State')
        END || CASE t.manner
            WHEN 'INDICTMENT' THEN ' in an indictment'
            WHEN 'JOINT_STATEMENT' THEN ' in a joint statement'
            WHEN 'SANCTION' THEN ' with sanctions'
            ELSE ''
        END), 'CyberOperation', o.code, array_remove(ARRAY[t.attributor_code, t.attributed_to_code], NULL), t.source_code, t.verification
FROM attribution t
JOIN operation o ON o.code = t.operation_code
JOIN actor_in_sentence w ON w.code = t.attributor_code
LEFT JOIN actor_in_sentence whom ON whom.code = t.attributed_to_code
CROSS JOIN LATERAL (
    SELECT CASE t.responsibility
        WHEN 'STATE' THEN whom.name
        WHEN 'STATE_LINKED' THEN 'actors linked to ' || whom.name
        WHEN 'FROM_TERRITORY' THEN 'actors in ' || whom.name
    END AS name
) author
WHERE t.manner <> 'SUPPORTED' -- condemns the operation, and is no attribution
UNION ALL
SELECT 'SANCTION', concat_ws('|', l.regime_code, l.target_code, l.operation_code), false, 0, l.date, NULL, NULL,
    -- Some listings are under another law of the issuer than its regime, as their notes say.
    sentence(w.name || ' imposed sanctions over cyber activity on ' || coalesce(nullif(concat_ws(' and ',
            CASE WHEN l.persons = 1 THEN 'one person' WHEN l.persons > 1 THEN l.persons || ' persons' END,
            CASE WHEN l.entities = 1 THEN 'one entity' WHEN l.entities > 1 THEN l.entities || ' entities' END), ''), 'persons or entities')
        || coalesce(' connected with ' || whom.name, '')), 'SanctionRegime', r.code,
    array_remove(ARRAY[r.issuer_code, l.target_code], NULL), l.source_code, l.verification
FROM sanction_listing l
JOIN sanction_regime r ON r.code = l.regime_code
JOIN actor_in_sentence w ON w.code = r.issuer_code
LEFT JOIN actor_in_sentence whom ON whom.code = l.target_code
UNION ALL
SELECT 'SANCTION', r.code || '|IN_FORCE', true, 0, r.in_force, NULL, NULL,
    sentence('the cyber sanctions of ' || w.name || ' entered into force'), 'SanctionRegime', r.code, ARRAY[r.issuer_code], r.source_code, r.verification
FROM sanction_regime r JOIN actor_in_sentence w ON w.code = r.issuer_code;

DELETE FROM fact WHERE date IS NULL;
CREATE INDEX ON fact (kind, code);
ANALYZE fact;

CREATE TEMPORARY TABLE event ON COMMIT DROP AS
WITH dated AS (
    SELECT f.*, coalesce(p.date, f.date) AS told, p.date IS NULL AS exact,
        CASE f.verification WHEN 'PRIMARY' THEN 0 WHEN 'SECONDARY' THEN 1 ELSE 2 END AS distance
    FROM fact f
    LEFT JOIN LATERAL (
        SELECT array_agg(precise.date ORDER BY length(precise.date) DESC) AS dates FROM fact precise
        WHERE f.once AND precise.kind = f.kind AND precise.code = f.code AND precise.rank <= f.rank
            AND length(precise.date) > length(f.date) AND starts_with(precise.date, f.date)
    ) finer ON true
    LEFT JOIN LATERAL (
        SELECT finer.dates[1] AS date WHERE (SELECT bool_and(starts_with(finer.dates[1], each.date)) FROM unnest(finer.dates) AS each (date))
    ) p ON true
), best AS (
    SELECT DISTINCT ON (kind, code, told) * FROM dated
    ORDER BY kind, code, told, rank, exact DESC, distance, length(title) DESC, source_code COLLATE "C"
), cited AS (
    SELECT kind, code, told, array_agg(source_code ORDER BY distance, source_code COLLATE "C") AS source_codes
    FROM (SELECT kind, code, told, source_code, min(distance) AS distance FROM dated GROUP BY 1, 2, 3, 4) each GROUP BY 1, 2, 3
)
SELECT natural_id(b.kind, b.code, b.told) AS id, b.kind, b.code, b.told AS date,
    partial_date_start(b.told) AS starts, greatest(partial_date_end(b.told), partial_date_end(b.until)) AS ends, nullif(b.until, b.told) AS until,
    b.place, b.title, b.subject_type, b.subject_key, b.actor_codes,
    ARRAY[b.source_code] || array_remove(c.source_codes, b.source_code) AS source_codes, b.verification
FROM best b JOIN cited c USING (kind, code, told);

DELETE FROM timeline_event old WHERE NOT EXISTS (
    SELECT FROM event new WHERE new.id = old.id
    AND ROW(new.starts, new.ends, new.until, new.place, new.title, new.subject_type, new.subject_key, new.actor_codes, new.source_codes, new.verification)
        IS NOT DISTINCT FROM
        ROW(old.starts, old.ends, old.until, old.place, old.title, old.subject_type, old.subject_key, old.actor_codes, old.source_codes, old.verification));

INSERT INTO timeline_event (id, kind, code, date, starts, ends, until, place, title, subject_type, subject_key, actor_codes, source_codes, verification)
SELECT id, kind, code, date, starts, ends, until, place, title, subject_type, subject_key, actor_codes, source_codes, verification
FROM event new WHERE NOT EXISTS (SELECT FROM timeline_event old WHERE old.id = new.id)
ORDER BY starts, kind COLLATE "C", code COLLATE "C";

INSERT INTO timeline_event_actor (actor_code, event_id, starts, kind, code, date)
SELECT DISTINCT a.code, e.id, e.starts, e.kind, e.code, e.date
FROM timeline_event e CROSS JOIN LATERAL unnest(e.actor_codes) AS a (code)
WHERE NOT EXISTS (SELECT FROM timeline_event_actor old WHERE old.event_id = e.id);

DROP TABLE event;
DROP TABLE fact;
ANALYZE timeline_event, timeline_event_actor;
