-- The newest reading of a document.
SELECT reading, status, coder
FROM readings
WHERE document = ?
ORDER BY reading DESC
LIMIT 1;
