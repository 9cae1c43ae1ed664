-- Values of code lists that the second round of facts needs.

ALTER TABLE edition DROP CONSTRAINT edition_holds_known,
    ADD CONSTRAINT edition_holds_known CHECK (holds IN ('ALL', 'CHANGES', 'PART')),
    ALTER COLUMN first_year SET NOT NULL,
    ALTER COLUMN last_year SET NOT NULL;
COMMENT ON COLUMN edition.holds IS 'ALL: every value of the edition for its years is loaded. CHANGES: only the values that a later edition changed or withdrew; a missing row means the same value as in the newest edition. PART: only some values were read; a missing row means nothing.';
COMMENT ON CONSTRAINT edition_holds_known ON edition IS 'an edition holds ALL, CHANGES or PART';

ALTER TABLE process DROP CONSTRAINT process_outcome_known,
    ADD CONSTRAINT process_outcome_known CHECK (outcome IN ('CONSENSUS_REPORT', 'CONVENTION', 'NO_CONSENSUS', 'ONGOING', 'REPORT')),
    ADD CONSTRAINT process_body_known CHECK (body IN ('AD_HOC_COMMITTEE', 'EXPERT_GROUP', 'GGE', 'GLOBAL_MECHANISM', 'OEWG'));
COMMENT ON CONSTRAINT process_outcome_known ON process IS 'not one of the outcomes that FORMAT.md lists';
COMMENT ON CONSTRAINT process_body_known ON process IS 'not one of the bodies that FORMAT.md lists';

ALTER TABLE process_member DROP CONSTRAINT process_member_role_known,
    ADD CONSTRAINT process_member_role_known CHECK (role IN ('CHAIR', 'MEMBER', 'RAPPORTEUR', 'VICE_CHAIR'));
COMMENT ON CONSTRAINT process_member_role_known ON process_member IS 'role is CHAIR, MEMBER, RAPPORTEUR or VICE_CHAIR';

ALTER TABLE commitment DROP CONSTRAINT commitment_event_known,
    ADD CONSTRAINT commitment_event_known CHECK (event IN ('ACCEDED', 'ACCEPTED', 'APPROVED_BY_PARLIAMENT', 'DEFINITIVELY_SIGNED', 'INVITED_TO_ACCEDE',
        'IN_FORCE', 'NOT_PARTY', 'NOT_SIGNED', 'PARTY', 'RATIFIED', 'RATIFIED_BY_DECREE', 'RESERVATIONS', 'SIGNED', 'SUCCEEDED',
        'TEXT_PUBLISHED', 'VOTED_AGAINST', 'VOTED_BY_PARLIAMENT'));
COMMENT ON CONSTRAINT commitment_event_known ON commitment IS 'not one of the acts of parties that FORMAT.md lists';

ALTER TABLE search_term ADD COLUMN code text NOT NULL GENERATED ALWAYS AS (plain_code(term)) STORED;
COMMENT ON COLUMN search_term.code IS 'The term by letters and digits alone: U.K. is uk.';
