-- Every dated fact in one order, and how many facts there are of each kind: both are computed from the rows by db/derived.

CREATE TABLE timeline_event (
    id           bigint NOT NULL,
    kind         text NOT NULL,
    code         text NOT NULL,
    date         partial_date NOT NULL,
    starts       date NOT NULL,
    ends         date NOT NULL,
    until        partial_date,
    place        text,
    title        text NOT NULL,
    subject_type text NOT NULL,
    subject_key  text NOT NULL,
    actor_codes  text[] NOT NULL,
    source_codes text[] NOT NULL,
    verification verification_level,
    CONSTRAINT timeline_event_pk PRIMARY KEY (id),
    CONSTRAINT timeline_event_key UNIQUE (kind, code, date),
    CONSTRAINT timeline_event_ends_not_before_start CHECK (starts <= ends)
);
COMMENT ON TABLE timeline_event IS 'A dated fact in one sentence; facts that sources tell alike are one event.';
COMMENT ON COLUMN timeline_event.code IS 'What the event is about, unique within kind and date; ties of one day are in its order.';
COMMENT ON COLUMN timeline_event.starts IS 'First day that the date can mean.';
COMMENT ON COLUMN timeline_event.ends IS 'Last day that it can mean, until included.';
COMMENT ON COLUMN timeline_event.until IS 'Last day of what lasted longer than a day; null where that is not known.';
COMMENT ON COLUMN timeline_event.subject_type IS 'GraphQL name of the type of what it belongs to.';
COMMENT ON COLUMN timeline_event.subject_key IS 'Key within that type, as in its global id.';
COMMENT ON COLUMN timeline_event.source_codes IS 'Who says so, the closest to the origin first.';
COMMENT ON COLUMN timeline_event.verification IS 'Of the first source; null where the rows of that kind have none.';
COMMENT ON CONSTRAINT timeline_event_ends_not_before_start ON timeline_event IS 'an event ends before it starts';
CREATE INDEX timeline_event_order_idx ON timeline_event (starts, kind COLLATE "C", code COLLATE "C", date COLLATE "C");

-- The order once more for each actor, so that a page of one actor is read from one place of the index.
CREATE TABLE timeline_event_actor (
    actor_code text NOT NULL,
    event_id   bigint NOT NULL,
    starts     date NOT NULL,
    kind       text NOT NULL,
    code       text NOT NULL,
    date       partial_date NOT NULL,
    CONSTRAINT timeline_event_actor_pk PRIMARY KEY (event_id, actor_code),
    CONSTRAINT timeline_event_actor_event_fk FOREIGN KEY (event_id) REFERENCES timeline_event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX timeline_event_actor_order_idx ON timeline_event_actor (actor_code, starts, kind COLLATE "C", code COLLATE "C", date COLLATE "C");

CREATE TABLE holding (
    grouping text NOT NULL,
    name     text NOT NULL,
    of       text NOT NULL,
    kind     text,
    count    int NOT NULL,
    newest   partial_date,
    CONSTRAINT holding_pk PRIMARY KEY (grouping, name, of)
);
COMMENT ON TABLE holding IS 'How many facts of each kind there are about an actor or a group of actors; zero is a row.';
COMMENT ON COLUMN holding.grouping IS 'ACTOR, or how the actors are grouped: ALL, REGION, SUBREGION, ORGANISATION.';
COMMENT ON COLUMN holding.name IS 'Code of the actor or name of the group.';
COMMENT ON COLUMN holding.of IS 'GraphQL name of the type of the facts.';
COMMENT ON COLUMN holding.kind IS 'Kind of their events in the timeline; null where they have none.';
COMMENT ON COLUMN holding.newest IS 'Newest date of them; null where none is dated.';
