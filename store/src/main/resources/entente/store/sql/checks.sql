-- What does not hold by the newest readings.
SELECT * EXCLUDE (reading)
FROM check_lines
SEMI JOIN current_readings USING (reading)
ORDER BY document, span_start, span_end, rule;
