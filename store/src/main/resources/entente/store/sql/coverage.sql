-- Months and states of the newest readings; undated documents cover no month.
SELECT state, month, document
FROM coverage
SEMI JOIN current_readings USING (reading)
WHERE month IS NOT NULL
ORDER BY month, state, document;
