SELECT * EXCLUDE (reading, place) FROM report_lines WHERE reading = ? ORDER BY place;
