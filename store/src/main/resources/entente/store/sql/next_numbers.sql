-- The numbers that the next reading, join and decision take.
SELECT
  (SELECT coalesce(max(reading), 0) + 1 FROM readings),
  (SELECT coalesce(max(entry), 0) + 1 FROM joins),
  (SELECT coalesce(max(entry), 0) + 1 FROM decisions);
