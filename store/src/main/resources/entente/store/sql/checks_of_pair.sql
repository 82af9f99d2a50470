-- What does not hold by those of the newest readings that name both states.
SELECT * EXCLUDE (reading)
FROM check_lines
SEMI JOIN current_readings USING (reading)
SEMI JOIN (SELECT reading FROM coverage WHERE state = ?) AS first_state USING (reading)
SEMI JOIN (SELECT reading FROM coverage WHERE state = ?) AS second_state USING (reading)
ORDER BY document, span_start, span_end, rule;
