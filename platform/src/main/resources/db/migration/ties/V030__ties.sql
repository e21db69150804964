CREATE TABLE tie (
    id             bigint  GENERATED ALWAYS AS IDENTITY CONSTRAINT tie_pk PRIMARY KEY,
    from_id        uuid    NOT NULL CONSTRAINT tie_from_fk REFERENCES organisation,
    to_id          uuid    CONSTRAINT tie_to_fk REFERENCES organisation,
    kind           text    NOT NULL,
    strength       smallint CONSTRAINT tie_strength CHECK (strength BETWEEN 0 AND 5),
    from_on        date,
    to_on          date,
    source         text    NOT NULL,
    created_import integer NOT NULL CONSTRAINT tie_created_fk REFERENCES import_run,
    ended_import   integer CONSTRAINT tie_ended_fk REFERENCES import_run,
    CONSTRAINT tie_not_to_itself CHECK (from_id <> to_id),
    CONSTRAINT tie_dates CHECK (to_on >= from_on)
);
CREATE INDEX tie_from ON tie (from_id);
CREATE INDEX tie_to ON tie (to_id);
COMMENT ON TABLE tie IS 'One organisation says that it works with another. Without to_id: it was asked and named nobody. Owner: ties.';
COMMENT ON COLUMN tie.strength IS '0: it says that there is no tie; 1 to 5: how strong; nothing: it did not say.';
-- Whether a tie is claimed, confirmed, disputed or lapsed follows from the statements of both sides and the day, so it is not a column.
