-- The claims of the newest readings that are about both states.
SELECT * EXCLUDE (reading, place)
FROM claim_lines
SEMI JOIN current_readings USING (reading)
SEMI JOIN (SELECT reading, claim FROM claim_states WHERE state = ?) AS first_state
  USING (reading, claim)
SEMI JOIN (SELECT reading, claim FROM claim_states WHERE state = ?) AS second_state
  USING (reading, claim)
ORDER BY document, place;
