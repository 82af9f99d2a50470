CREATE TABLE fish (name VARCHAR); SELECT * FROM no_such_table;
