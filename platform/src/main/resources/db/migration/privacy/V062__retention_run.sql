-- One row: when what was past its time was last removed. Whoever removes it holds this row until it is done.
CREATE TABLE retention_run (
    only_row boolean     NOT NULL DEFAULT true CONSTRAINT retention_run_pk PRIMARY KEY CONSTRAINT retention_run_only_row CHECK (only_row),
    ran_at   timestamptz NOT NULL
);
INSERT INTO retention_run (ran_at) VALUES ('2000-01-01T00:00:00Z');
COMMENT ON TABLE retention_run IS 'So that of all nodes one does it, once a day. Owner: privacy.';
