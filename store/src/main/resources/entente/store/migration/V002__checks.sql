-- What does not hold in a document, dates that facts give, and how far a decision reaches. Checks
-- may stand in a dropped block, so each carries the text it stands in.

CREATE TABLE checks (
  reading BIGINT NOT NULL,
  id VARCHAR NOT NULL,
  document VARCHAR NOT NULL,
  rule VARCHAR NOT NULL,
  message VARCHAR NOT NULL,
  facts STRUCT(statement VARCHAR, source VARCHAR)[] NOT NULL,
  confidence DOUBLE NOT NULL,
  since DATE,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  sentence VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  sentence_text VARCHAR NOT NULL
);

-- The last entry of a report in a reading wins.
CREATE TABLE inferred_dates (
  entry BIGINT NOT NULL,
  reading BIGINT NOT NULL,
  report VARCHAR NOT NULL,
  first_day DATE,
  last_day DATE,
  grain VARCHAR NOT NULL,
  basis VARCHAR NOT NULL,
  weekday VARCHAR,
  statement VARCHAR NOT NULL,
  source VARCHAR NOT NULL
);

ALTER TABLE decisions ADD COLUMN value VARCHAR;
ALTER TABLE decisions ADD COLUMN scope VARCHAR DEFAULT 'HERE';
ALTER TABLE decisions ADD COLUMN line VARCHAR DEFAULT '';
ALTER TABLE decisions ADD COLUMN rule VARCHAR DEFAULT '';
ALTER TABLE decisions ADD COLUMN publisher VARCHAR DEFAULT '';
ALTER TABLE decisions ADD COLUMN wording VARCHAR DEFAULT '';
ALTER TABLE decisions ADD COLUMN decided_by VARCHAR;

CREATE VIEW check_lines AS
SELECT
  reading, id, document, message, facts, confidence, since, span_start, span_end, rule, sentence,
  ordinal, sentence_start, sentence_end, sentence_text
FROM checks;

CREATE VIEW latest_inferred_dates AS
SELECT * EXCLUDE (entry)
FROM inferred_dates
SEMI JOIN current_readings USING (reading)
QUALIFY row_number() OVER (PARTITION BY report ORDER BY entry DESC) = 1;

-- Facts that feeds tell; those built in are not kept here.
CREATE TABLE facts (
  entry BIGINT NOT NULL,
  subject VARCHAR NOT NULL,
  subject_label VARCHAR NOT NULL,
  predicate VARCHAR NOT NULL,
  object VARCHAR NOT NULL,
  object_label VARCHAR NOT NULL,
  from_day DATE,
  until_day DATE,
  format VARCHAR NOT NULL,
  file VARCHAR NOT NULL,
  line INTEGER NOT NULL
);
