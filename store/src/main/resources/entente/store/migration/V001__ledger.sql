-- The append-only tables. All rows of a reading carry its sequence number; place is the position in
-- the reading's list. No primary keys: an index over a hundred million rows would cost more than
-- the anti-join at append that keeps rows unique.

-- A row where a reading found the document changed (imprint, language or text), else none.
CREATE TABLE documents (
  reading BIGINT NOT NULL,
  document VARCHAR NOT NULL,
  path VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  publisher VARCHAR NOT NULL,
  publisher_kind VARCHAR NOT NULL,
  publisher_state VARCHAR,
  publisher_hosts VARCHAR[] NOT NULL,
  published DATE,
  language VARCHAR NOT NULL,
  text VARCHAR NOT NULL
);

CREATE TABLE readings (
  reading BIGINT NOT NULL,
  document VARCHAR NOT NULL,
  coder VARCHAR NOT NULL,
  status VARCHAR NOT NULL
);

CREATE TABLE sentences (
  reading BIGINT NOT NULL,
  place INTEGER NOT NULL,
  sentence VARCHAR NOT NULL,
  document VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text VARCHAR NOT NULL
);

-- States that a reading's sentences name; the month is null where the document is undated.
CREATE TABLE coverage (
  reading BIGINT NOT NULL,
  document VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  month DATE
);

CREATE TABLE dropped_blocks (
  reading BIGINT NOT NULL,
  place INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  reason VARCHAR NOT NULL
);

-- Type and quad follow from the CAMEO code by the codebook of the day; they are kept for queries.
CREATE TABLE reports (
  reading BIGINT NOT NULL,
  place INTEGER NOT NULL,
  report VARCHAR NOT NULL,
  document VARCHAR NOT NULL,
  type VARCHAR,
  cameo VARCHAR NOT NULL,
  mode VARCHAR NOT NULL,
  manners VARCHAR[] NOT NULL,
  contexts VARCHAR[] NOT NULL,
  dimension VARCHAR NOT NULL,
  quad TINYINT NOT NULL,
  actors STRUCT(country VARCHAR, sector VARCHAR, office VARCHAR, person VARCHAR, text VARCHAR)[]
    NOT NULL,
  recipients STRUCT(country VARCHAR, sector VARCHAR, office VARCHAR, person VARCHAR, text VARCHAR)[]
    NOT NULL,
  first_day DATE,
  last_day DATE,
  grain VARCHAR NOT NULL,
  basis VARCHAR NOT NULL,
  weekday VARCHAR,
  sentence VARCHAR NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  rule VARCHAR NOT NULL,
  attribution VARCHAR,
  frame VARCHAR NOT NULL,
  path VARCHAR NOT NULL,
  parse VARCHAR NOT NULL
);

-- Which pairs of states a report is about: the expansion that questions about a pair start from.
CREATE TABLE report_dyads (
  first VARCHAR NOT NULL,
  second VARCHAR NOT NULL,
  reading BIGINT NOT NULL,
  report VARCHAR NOT NULL
);

CREATE TABLE claims (
  reading BIGINT NOT NULL,
  place INTEGER NOT NULL,
  claim VARCHAR NOT NULL,
  document VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  wording VARCHAR NOT NULL,
  holder VARCHAR,
  hedges VARCHAR[] NOT NULL,
  text VARCHAR NOT NULL,
  states VARCHAR[] NOT NULL,
  sentence VARCHAR NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  rule VARCHAR NOT NULL
);

CREATE TABLE claim_states (
  state VARCHAR NOT NULL,
  reading BIGINT NOT NULL,
  claim VARCHAR NOT NULL
);

-- The reading is null where the join was made across documents. The last entry of a report wins.
CREATE TABLE joins (
  entry BIGINT NOT NULL,
  reading BIGINT,
  report VARCHAR NOT NULL,
  event VARCHAR NOT NULL,
  rule VARCHAR NOT NULL
);

CREATE TABLE decisions (
  entry BIGINT NOT NULL,
  decision VARCHAR NOT NULL,
  verb VARCHAR NOT NULL,
  document VARCHAR NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  field VARCHAR NOT NULL,
  reason VARCHAR NOT NULL
);

CREATE VIEW current_readings AS
SELECT document, max(reading) AS reading
FROM readings
GROUP BY document;

CREATE VIEW latest_joins AS
SELECT
  report,
  arg_max(event, entry) AS event,
  arg_max(rule, entry) AS rule,
  max(entry) AS entry
FROM joins
GROUP BY report;

-- Rows with all that makes a record, so that queries say only which rows and in which order.
CREATE VIEW document_lines AS
SELECT
  reading, document, path, title, publisher, publisher_kind, publisher_state, publisher_hosts,
  published, language, text
FROM documents;

CREATE VIEW report_lines AS
SELECT
  r.reading, r.place, r.report, r.document, r.cameo, r.mode, r.manners, r.contexts, r.dimension,
  r.actors, r.recipients, r.first_day, r.last_day, r.grain, r.basis, r.weekday, r.span_start,
  r.span_end, r.rule, r.attribution, r.frame, r.path, r.parse, r.sentence, s.ordinal,
  s.span_start AS sentence_start, s.span_end AS sentence_end, s.text AS sentence_text
FROM reports AS r
JOIN sentences AS s ON s.reading = r.reading AND s.sentence = r.sentence;

CREATE VIEW claim_lines AS
SELECT
  c.reading, c.place, c.claim, c.document, c.kind, c.wording, c.holder, c.hedges, c.text, c.states,
  c.span_start, c.span_end, c.rule, c.sentence, s.ordinal, s.span_start AS sentence_start,
  s.span_end AS sentence_end, s.text AS sentence_text
FROM claims AS c
JOIN sentences AS s ON s.reading = c.reading AND s.sentence = c.sentence;
