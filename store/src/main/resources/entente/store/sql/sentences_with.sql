-- Sentences that may hold all words; whole words are told apart by the reader of the rows.
SELECT s.sentence, s.document, s.ordinal, s.span_start, s.span_end, s.text
FROM sentences AS s
SEMI JOIN current_readings USING (reading)
WHERE len(list_filter(?::VARCHAR[], lambda word: NOT contains(lower(s.text), lower(word)))) = 0
ORDER BY s.document, s.place;
