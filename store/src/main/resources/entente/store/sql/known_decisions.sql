-- Which of these decisions are held already.
SELECT decision
FROM decisions
WHERE decision IN (SELECT unnest(?::VARCHAR[]));
