SELECT
  decision, verb, document, span_start, span_end, field, value, scope, line, rule, publisher,
  wording, reason, decided_by
FROM decisions
ORDER BY entry;
