-- Every import of a file is one row, one transaction and one undo.
CREATE TABLE import_run (
    id             integer GENERATED ALWAYS AS IDENTITY CONSTRAINT import_run_pk PRIMARY KEY,
    kind           text        NOT NULL,
    file_name      text        NOT NULL,
    file_sha256    text        NOT NULL,
    as_of          date        NOT NULL,
    whole          boolean     NOT NULL,
    imported_at    timestamptz NOT NULL,
    rows_read      integer     NOT NULL DEFAULT 0,
    rows_new       integer     NOT NULL DEFAULT 0,
    rows_changed   integer     NOT NULL DEFAULT 0,
    rows_unchanged integer     NOT NULL DEFAULT 0,
    rows_ended     integer     NOT NULL DEFAULT 0,
    rows_refused   integer     NOT NULL DEFAULT 0,
    undone_at      timestamptz
);
COMMENT ON TABLE import_run IS 'One imported file: what it was, what it changed, whether it was undone. Owner: imports.';
COMMENT ON COLUMN import_run.as_of IS 'The day the file describes, not the day it was imported.';
COMMENT ON COLUMN import_run.whole IS 'Whether the file holds the whole of its kind, so that a missing row means something.';
COMMENT ON COLUMN import_run.rows_ended IS 'Rows of before that a newer whole file no longer holds.';

-- Field by field, what an import changed on rows that were there before: history and undo in one.
CREATE TABLE import_change (
    import_id integer NOT NULL CONSTRAINT import_change_import_fk REFERENCES import_run,
    relation  text    NOT NULL,
    row_id    uuid    NOT NULL,
    before    jsonb   NOT NULL,
    after     jsonb   NOT NULL,
    CONSTRAINT import_change_pk PRIMARY KEY (relation, row_id, import_id)
);
CREATE INDEX import_change_import ON import_change (import_id);
COMMENT ON TABLE import_change IS 'Only the changed columns, by name, before and after. Rows that an import created are not here: they carry created_import. Owner: imports.';

-- One row. Its version grows with every change to imported data; caches and indexes follow it by NOTIFY crossroads_data.
CREATE TABLE data_state (
    only_row   boolean     NOT NULL DEFAULT true CONSTRAINT data_state_pk PRIMARY KEY CONSTRAINT data_state_only_row CHECK (only_row),
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL
);
INSERT INTO data_state (version, changed_at) VALUES (0, now());
COMMENT ON TABLE data_state IS 'The version of all imported data, for caches and snapshots on any number of nodes. Owner: imports.';
