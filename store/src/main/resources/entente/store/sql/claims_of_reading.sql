SELECT * EXCLUDE (reading, place) FROM claim_lines WHERE reading = ? ORDER BY place;
