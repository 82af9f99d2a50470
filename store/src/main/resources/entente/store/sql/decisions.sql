SELECT decision, verb, document, span_start, span_end, field, reason
FROM decisions
ORDER BY entry;
