SELECT * EXCLUDE (reading)
FROM check_lines
SEMI JOIN current_readings USING (reading)
WHERE document = ?
ORDER BY span_start, span_end, rule;
