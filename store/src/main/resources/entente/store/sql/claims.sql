-- All claims of the newest readings.
SELECT * EXCLUDE (reading, place)
FROM claim_lines
SEMI JOIN current_readings USING (reading)
ORDER BY document, place;
