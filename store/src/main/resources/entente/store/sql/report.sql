-- A report as the newest reading that makes it tells it.
SELECT * EXCLUDE (reading, place)
FROM report_lines
WHERE report = ?
ORDER BY reading DESC
LIMIT 1;
