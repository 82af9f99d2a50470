-- The join that holds for each report of the newest readings, in the order they were appended.
SELECT report, event, rule
FROM latest_joins
SEMI JOIN (SELECT report FROM reports SEMI JOIN current_readings USING (reading)) AS shown
  USING (report)
ORDER BY entry;
