SELECT span_start, span_end, reason
FROM dropped_blocks
WHERE reading = ?
ORDER BY place;
