-- The dates that hold because of a fact.
SELECT * EXCLUDE (reading) FROM latest_inferred_dates ORDER BY report;
