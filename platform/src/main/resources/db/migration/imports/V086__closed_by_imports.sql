-- How many organisations an import closed, beside its other counts; what the journal still knows of earlier imports is counted now.
ALTER TABLE import_run ADD COLUMN rows_closed integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN import_run.rows_closed IS 'Organisations that were open and that the file says are closed; they are among rows_changed.';

UPDATE import_run AS r
SET rows_closed = c.closed
FROM (
    SELECT import_id, count(*) AS closed
    FROM import_change
    WHERE relation = 'organisation'
      AND before ->> 'status' IN ('open', 'closing')
      AND after ->> 'status' = 'closed'
    GROUP BY import_id
) AS c
WHERE c.import_id = r.id;
