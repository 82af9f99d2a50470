SELECT report, arg_max(event, entry), arg_max(rule, entry)
FROM joins
WHERE report IN (SELECT unnest(?::VARCHAR[]))
GROUP BY report
ORDER BY report;
