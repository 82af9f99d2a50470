-- Which coders have read these documents.
SELECT document, coder
FROM readings
WHERE document IN (SELECT unnest(?::VARCHAR[]));
