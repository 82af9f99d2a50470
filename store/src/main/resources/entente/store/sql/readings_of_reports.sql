-- The newest readings that make these reports.
SELECT report, reading
FROM reports
SEMI JOIN current_readings USING (reading)
WHERE report IN (SELECT unnest(?::VARCHAR[]));
