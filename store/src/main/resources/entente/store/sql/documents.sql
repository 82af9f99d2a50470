-- All documents as read last.
SELECT * EXCLUDE (reading)
FROM document_lines
SEMI JOIN (SELECT document, max(reading) AS reading FROM documents GROUP BY document) AS newest
  USING (document, reading)
ORDER BY document;
