-- All facts that feeds told, in the order they were loaded.
SELECT * EXCLUDE (entry) FROM facts ORDER BY entry;
