-- Those of these reports that the newest readings make.
SELECT * EXCLUDE (reading, place)
FROM report_lines
SEMI JOIN current_readings USING (reading)
WHERE report IN (SELECT unnest(?::VARCHAR[]))
ORDER BY document, place;
