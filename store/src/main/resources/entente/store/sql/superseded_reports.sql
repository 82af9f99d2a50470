-- What all readings but the newest made of a document, by place, the newer reading first.
SELECT * EXCLUDE (reading, place)
FROM report_lines
ANTI JOIN current_readings USING (reading)
WHERE document = ?
ORDER BY span_start, span_end, report, reading DESC;
