-- The reports of the newest readings that are about a pair.
SELECT * EXCLUDE (reading, place)
FROM report_lines
SEMI JOIN current_readings USING (reading)
SEMI JOIN (SELECT reading, report FROM report_dyads WHERE first = ? AND second = ?) AS pair
  USING (reading, report)
ORDER BY document, place;
