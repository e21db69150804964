-- What takes too long for a page: measured once, by whichever node is first, and read by all. A panel belongs to a version of the
-- data, a day and a choice of ties. Numbers are packed in the order of the organisations of that network, since they are only ever
-- read all together: 27,000 rows of ten columns would cost five times the space and half a second.
CREATE TABLE panel (
    data_version bigint      NOT NULL,
    as_of        date        NOT NULL,
    layers       text        NOT NULL,
    step         text        NOT NULL,
    percent      integer     NOT NULL CONSTRAINT panel_percent CHECK (percent BETWEEN 0 AND 100),
    changed_at   timestamptz NOT NULL,
    content      bytea,
    CONSTRAINT panel_pk PRIMARY KEY (data_version, as_of, layers)
);
COMMENT ON TABLE panel IS 'Measures of a whole network that are taken off the request path; without content while they are being taken. Derived, may be emptied. Owner: networks.';

-- All ties of a snapshot, packed, so that any two can be compared. Three ways were weighed. Reading the dated rows of memberships and
-- statements as of an old version is not enough: an undone import deletes its rows, and who was open comes from a journal of
-- changes. A row for each pair is 100,000 rows a snapshot for England. Groups with their members and statements with their ends, packed, are
-- about 500 KB, and most imports (places, boundaries, telephone numbers) change no tie: equal content is kept once, under its digest.
CREATE TABLE snapshot_ties (
    digest  bytea NOT NULL CONSTRAINT snapshot_ties_pk PRIMARY KEY,
    content bytea NOT NULL
);
COMMENT ON TABLE snapshot_ties IS 'Who was there and which ties counted, packed; by SHA-256 of the content. Owner: networks.';

ALTER TABLE snapshot ADD COLUMN ties_digest bytea CONSTRAINT snapshot_ties_fk REFERENCES snapshot_ties;
COMMENT ON COLUMN snapshot.ties_digest IS 'Null where the snapshot is older than the keeping of ties; it cannot be compared.';
CREATE INDEX snapshot_ties_digest ON snapshot (ties_digest);
