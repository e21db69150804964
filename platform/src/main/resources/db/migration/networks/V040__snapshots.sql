CREATE TABLE snapshot (
    id            integer     GENERATED ALWAYS AS IDENTITY CONSTRAINT snapshot_pk PRIMARY KEY,
    data_version  bigint      NOT NULL,
    as_of         date        NOT NULL,
    measured_at   timestamptz NOT NULL,
    organisations integer     NOT NULL,
    ties          integer     NOT NULL,
    CONSTRAINT snapshot_version UNIQUE (data_version)
);
COMMENT ON TABLE snapshot IS 'One measurement of all open institutions of England and all their ties, of one data version. Owner: networks.';

CREATE TABLE snapshot_measure (
    snapshot_id           integer NOT NULL CONSTRAINT snapshot_measure_snapshot_fk REFERENCES snapshot ON DELETE CASCADE,
    organisation_id       uuid    NOT NULL,
    area_code             text    NOT NULL,
    partners              integer NOT NULL,
    partners_beyond_group integer NOT NULL,
    reach_in_two          integer NOT NULL,
    ei_index              double precision,
    left_out              text    NOT NULL,
    voluntary_known       boolean NOT NULL,
    CONSTRAINT snapshot_measure_pk PRIMARY KEY (snapshot_id, organisation_id)
);
CREATE INDEX snapshot_measure_area ON snapshot_measure (snapshot_id, area_code);
COMMENT ON TABLE snapshot_measure IS 'What a snapshot says of each institution. Owner: networks.';
