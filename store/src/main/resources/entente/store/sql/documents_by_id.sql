-- Those of these documents that are held, as read last.
SELECT * EXCLUDE (reading)
FROM document_lines
WHERE document IN (SELECT unnest(?::VARCHAR[]))
QUALIFY row_number() OVER (PARTITION BY document ORDER BY reading DESC) = 1
ORDER BY document;
