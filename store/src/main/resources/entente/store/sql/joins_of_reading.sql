SELECT report, event, rule FROM joins WHERE reading = ? ORDER BY entry;
