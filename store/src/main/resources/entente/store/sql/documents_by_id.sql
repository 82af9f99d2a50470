SELECT * FROM document_lines
WHERE document IN (SELECT unnest(?::VARCHAR[]))
ORDER BY document;
