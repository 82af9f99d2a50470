SELECT * FROM document_lines ORDER BY document;
