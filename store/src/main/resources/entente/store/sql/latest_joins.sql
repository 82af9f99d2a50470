-- The join that holds for each report, superseded ones included.
SELECT report, event, rule FROM latest_joins ORDER BY entry;
