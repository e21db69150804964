CREATE TABLE partnership (
    id             uuid    CONSTRAINT partnership_pk PRIMARY KEY,
    name           text    NOT NULL CONSTRAINT partnership_name CHECK (name <> ''),
    kind           text    NOT NULL,
    created_import integer NOT NULL CONSTRAINT partnership_created_fk REFERENCES import_run
);
CREATE UNIQUE INDEX partnership_name_kind ON partnership (lower(name), kind);
COMMENT ON TABLE partnership IS 'Partnerships, networks and associations that institutions join of their own will. Owner: partnerships.';

CREATE TABLE partnership_member (
    id             bigint  GENERATED ALWAYS AS IDENTITY CONSTRAINT partnership_member_pk PRIMARY KEY,
    partnership_id uuid    NOT NULL CONSTRAINT partnership_member_partnership_fk REFERENCES partnership,
    member_id      uuid    NOT NULL CONSTRAINT partnership_member_organisation_fk REFERENCES organisation,
    role           text    NOT NULL,
    from_on        date,
    to_on          date,
    source         text    NOT NULL,
    created_import integer NOT NULL CONSTRAINT partnership_member_created_fk REFERENCES import_run,
    ended_import   integer CONSTRAINT partnership_member_ended_fk REFERENCES import_run,
    CONSTRAINT partnership_member_dates CHECK (to_on >= from_on)
);
CREATE INDEX partnership_member_partnership ON partnership_member (partnership_id);
CREATE INDEX partnership_member_member ON partnership_member (member_id);
COMMENT ON TABLE partnership_member IS 'Who belongs to which partnership, in which role, from when to when. Owner: partnerships.';
