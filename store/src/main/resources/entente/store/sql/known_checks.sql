-- Which checks the newest readings of these documents hold.
SELECT reading, id
FROM checks
SEMI JOIN current_readings USING (reading)
WHERE document IN (SELECT unnest(?::VARCHAR[]));
