-- A document as read last.
SELECT * EXCLUDE (reading)
FROM document_lines
WHERE document = ?
ORDER BY reading DESC
LIMIT 1;
