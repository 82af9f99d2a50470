SELECT sentence, document, ordinal, span_start, span_end, text
FROM sentences
WHERE reading = ?
ORDER BY place;
