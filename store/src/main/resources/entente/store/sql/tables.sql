-- Names of the tables of this database, by name.
SELECT table_name FROM duckdb_tables() WHERE NOT internal ORDER BY table_name;
