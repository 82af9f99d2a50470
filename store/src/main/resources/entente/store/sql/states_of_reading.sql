SELECT state FROM coverage WHERE reading = ? ORDER BY state;
