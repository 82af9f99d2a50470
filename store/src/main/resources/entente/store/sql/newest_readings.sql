-- The newest readings of these documents.
SELECT document, reading
FROM current_readings
WHERE document IN (SELECT unnest(?::VARCHAR[]));
