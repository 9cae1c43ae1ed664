-- On one day a regime may list some over an operation and some over another matter.
ALTER TABLE sanction_listing DROP CONSTRAINT sanction_listing_key;
ALTER TABLE sanction_listing DROP COLUMN id;
ALTER TABLE sanction_listing ADD COLUMN id bigint GENERATED ALWAYS AS (natural_id(regime_code, date, target_code, operation_code, source_code)) STORED;
ALTER TABLE sanction_listing ADD CONSTRAINT sanction_listing_pk PRIMARY KEY (id);
ALTER TABLE sanction_listing ADD CONSTRAINT sanction_listing_key UNIQUE NULLS NOT DISTINCT (regime_code, date, target_code, operation_code, source_code);
