-- The facts that are held of these subjects.
SELECT * EXCLUDE (entry)
FROM facts
WHERE subject IN (SELECT unnest(?::VARCHAR[]))
ORDER BY entry;
