-- The dates that hold for these reports because of a fact.
SELECT * EXCLUDE (reading)
FROM latest_inferred_dates
WHERE report IN (SELECT unnest(?::VARCHAR[]))
ORDER BY report;
