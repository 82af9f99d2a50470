-- The joins that hold for all reports of the events in which a pair's reports take part: from these
-- reports over events joined into one another, up and down, until nothing new is reached.
WITH RECURSIVE latest AS MATERIALIZED (
  SELECT * FROM latest_joins
),
steps AS MATERIALIZED (
  SELECT 'ev_' || substr(report, 4) AS event, event AS led_to
  FROM latest
  WHERE event <> 'ev_' || substr(report, 4)
),
neighbours AS MATERIALIZED (
  SELECT event, led_to AS neighbour FROM steps
  UNION ALL
  SELECT led_to AS event, event AS neighbour FROM steps
),
reached AS (
  SELECT latest.event
  FROM latest
  JOIN (
    SELECT report
    FROM report_dyads
    SEMI JOIN current_readings USING (reading)
    WHERE first = ? AND second = ?
  ) AS told USING (report)
  UNION
  SELECT neighbours.neighbour
  FROM reached
  JOIN neighbours ON neighbours.event = reached.event
)
SELECT report, event, rule
FROM latest
SEMI JOIN reached USING (event)
ORDER BY entry;
