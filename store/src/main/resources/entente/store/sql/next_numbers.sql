-- The numbers that the next reading, join, decision, inferred date and fact take.
SELECT
  (SELECT coalesce(max(reading), 0) + 1 FROM readings),
  (SELECT coalesce(max(entry), 0) + 1 FROM joins),
  (SELECT coalesce(max(entry), 0) + 1 FROM decisions),
  (SELECT coalesce(max(entry), 0) + 1 FROM inferred_dates),
  (SELECT coalesce(max(entry), 0) + 1 FROM facts);
