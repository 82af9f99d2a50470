-- All reports of the newest readings.
SELECT * EXCLUDE (reading, place)
FROM report_lines
SEMI JOIN current_readings USING (reading)
ORDER BY document, place;
