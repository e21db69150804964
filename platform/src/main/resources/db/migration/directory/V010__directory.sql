-- Areas: local authorities (DfE three-digit code) and regions (code 'E12…').
CREATE TABLE area (
    code           text    CONSTRAINT area_pk PRIMARY KEY,
    kind           text    NOT NULL CONSTRAINT area_kind CHECK (kind IN ('authority', 'region')),
    name           text    NOT NULL,
    in_england     boolean NOT NULL,
    region_code    text    CONSTRAINT area_region_fk REFERENCES area,
    gss_code       text,
    created_import integer NOT NULL CONSTRAINT area_import_fk REFERENCES import_run,
    -- Names the row in import_change, so that a region given to an authority later is journalled.
    id             uuid    NOT NULL GENERATED ALWAYS AS (md5('area:' || code)::uuid) STORED CONSTRAINT area_id UNIQUE
);
COMMENT ON TABLE area IS 'Local authorities and regions as the register names them. Owner: directory.';

-- Organisations of every kind. The id is ours; URN, UID, UKPRN and LAESTAB are identifiers of it.
CREATE TABLE organisation (
    id                  uuid    CONSTRAINT organisation_pk PRIMARY KEY,
    kind                text    NOT NULL CONSTRAINT organisation_kind CHECK (kind IN ('institution', 'group', 'other')),
    name                text    NOT NULL CONSTRAINT organisation_name CHECK (name <> ''),
    sector              text    NOT NULL,
    type_code           text,
    type_name           text,
    type_group          text,
    phase               text,
    status              text    NOT NULL CONSTRAINT organisation_status CHECK (status IN ('open', 'closing', 'closed', 'proposed')),
    opened_on           date,
    closed_on           date,
    reason_opened       text,
    reason_closed       text,
    urn                 integer,
    uid                 text,
    ukprn               text,
    laestab             text,
    group_code          text,
    companies_house     text,
    area_code           text    CONSTRAINT organisation_area_fk REFERENCES area,
    low_age             smallint,
    high_age            smallint,
    boarders            text,
    nursery             text,
    sixth_form          text,
    gender              text,
    religious_character text,
    diocese             text,
    admissions          text,
    capacity            integer,
    census_on           date,
    pupils              integer CONSTRAINT organisation_pupils CHECK (pupils >= 0),
    boys                integer CONSTRAINT organisation_boys CHECK (boys >= 0),
    girls               integer CONSTRAINT organisation_girls CHECK (girls >= 0),
    fsm_percent         numeric(5, 2) CONSTRAINT organisation_fsm CHECK (fsm_percent BETWEEN 0 AND 100),
    ofsted_rating       text,
    ofsted_on           date,
    further_education   text,
    street              text,
    locality            text,
    address3            text,
    town                text,
    county              text,
    postcode            text,
    website             text,
    telephone           text,
    district_code       text,
    district_name       text,
    ward_code           text,
    ward_name           text,
    constituency_code   text,
    constituency_name   text,
    urban_rural         text,
    msoa_code           text,
    lsoa_code           text,
    uprn                text,
    easting             integer,
    northing            integer,
    last_changed_on     date,
    source              text    NOT NULL,
    as_of               date    NOT NULL,
    absent_since        date,
    fingerprint         bigint  NOT NULL,
    created_import      integer NOT NULL CONSTRAINT organisation_import_fk REFERENCES import_run,
    CONSTRAINT organisation_place CHECK ((easting IS NULL) = (northing IS NULL))
);
CREATE UNIQUE INDEX organisation_urn ON organisation (urn);
CREATE UNIQUE INDEX organisation_uid ON organisation (uid);
CREATE INDEX organisation_area ON organisation (area_code);
COMMENT ON TABLE organisation IS 'Institutions of the register, groups (trusts, federations, sponsors) and other organisations. No names of persons. Owner: directory.';
COMMENT ON COLUMN organisation.absent_since IS 'Not in the register since: the date of the first whole file without it.';
COMMENT ON COLUMN organisation.fingerprint IS 'Hash of the imported columns, so that an unchanged row is known without comparing them.';

-- Which institution took over from which, and how.
CREATE TABLE succession (
    predecessor_id uuid    NOT NULL CONSTRAINT succession_predecessor_fk REFERENCES organisation,
    successor_id   uuid    NOT NULL CONSTRAINT succession_successor_fk REFERENCES organisation,
    kind           text    NOT NULL CONSTRAINT succession_kind CHECK (kind IN ('succession', 'merger', 'amalgamation', 'split', 'other')),
    established_on date,
    created_import integer NOT NULL CONSTRAINT succession_created_fk REFERENCES import_run,
    ended_import   integer CONSTRAINT succession_ended_fk REFERENCES import_run
);
CREATE UNIQUE INDEX succession_current ON succession (predecessor_id, successor_id, kind) WHERE ended_import IS NULL;
-- Not only the current rows: an undo that deletes organisations looks for any row that names them.
CREATE INDEX succession_predecessor ON succession (predecessor_id);
CREATE INDEX succession_successor ON succession (successor_id);
COMMENT ON TABLE succession IS 'Predecessor and successor links, as the register gives them, each pair once. Owner: directory.';

-- Where a one-to-one succession ends: ties of the row on the left are carried by the row on the right.
CREATE TABLE lineage (
    organisation_id uuid CONSTRAINT lineage_pk PRIMARY KEY CONSTRAINT lineage_organisation_fk REFERENCES organisation,
    current_id      uuid NOT NULL CONSTRAINT lineage_current_fk REFERENCES organisation
);
CREATE INDEX lineage_current ON lineage (current_id);
COMMENT ON TABLE lineage IS 'Derived from succession: the organisation that carries on, for those that have one and only one. Owner: directory.';

-- Belonging: who is in which trust, federation, sponsor, consortium.
CREATE TABLE membership (
    kind           text    NOT NULL CONSTRAINT membership_kind CHECK (kind IN
                       ('trust', 'federation', 'sponsor', 'childrens_centre_group', 'sixth_form_consortium')),
    group_id       uuid    NOT NULL CONSTRAINT membership_group_fk REFERENCES organisation,
    member_id      uuid    NOT NULL CONSTRAINT membership_member_fk REFERENCES organisation,
    joined_on      date,
    left_on        date,
    source         text    NOT NULL,
    as_of          date    NOT NULL,
    created_import integer NOT NULL CONSTRAINT membership_created_fk REFERENCES import_run,
    ended_import   integer CONSTRAINT membership_ended_fk REFERENCES import_run
);
CREATE UNIQUE INDEX membership_current ON membership (member_id, group_id, kind, source) WHERE ended_import IS NULL;
CREATE INDEX membership_group ON membership (group_id);
CREATE INDEX membership_member ON membership (member_id);
COMMENT ON TABLE membership IS 'Memberships of groups as each source states them; where two sources differ, the later one speaks. Owner: directory.';

-- Who belongs where today: of several sources for one member and kind the one that describes the latest day speaks. A row that
-- a whole file of its source found unchanged is as of that file's day. A closed group has no members.
CREATE VIEW current_membership AS
WITH confirmed AS NOT MATERIALIZED (
    SELECT r.kind AS source, max(r.as_of) AS as_of
    FROM import_run AS r
    WHERE r.whole AND r.undone_at IS NULL
    GROUP BY r.kind
), heard AS NOT MATERIALIZED (
    SELECT m.kind, m.group_id, m.member_id, m.joined_on, m.source, greatest(m.as_of, c.as_of) AS as_of
    FROM membership AS m
    LEFT JOIN confirmed AS c ON c.source = m.source
    WHERE m.ended_import IS NULL AND m.left_on IS NULL
)
SELECT h.kind, h.group_id, h.member_id, h.joined_on, h.source, h.as_of
FROM heard AS h
JOIN organisation AS g ON g.id = h.group_id AND g.status <> 'closed'
WHERE NOT EXISTS (
    SELECT
    FROM heard AS later
    WHERE later.member_id = h.member_id
      AND later.kind = h.kind
      AND later.source <> h.source
      AND (later.as_of, later.source) > (h.as_of, h.source));
COMMENT ON VIEW current_membership IS 'The memberships that count today. Owner: directory.';

-- Outlines of areas, WGS 84.
CREATE TABLE boundary (
    code           text    NOT NULL,
    name           text    NOT NULL,
    area_code      text    CONSTRAINT boundary_area_fk REFERENCES area,
    geometry       text    NOT NULL,
    source         text    NOT NULL,
    created_import integer NOT NULL CONSTRAINT boundary_created_fk REFERENCES import_run,
    ended_import   integer CONSTRAINT boundary_ended_fk REFERENCES import_run
);
CREATE INDEX boundary_area ON boundary (area_code);
COMMENT ON TABLE boundary IS 'Imported outlines as GeoJSON geometries in WGS 84, matched to areas where they could be. Owner: directory.';

-- Postcodes of Great Britain on the British National Grid.
CREATE TABLE place (
    postcode       text    COLLATE "C" NOT NULL,
    easting        integer NOT NULL,
    northing       integer NOT NULL,
    created_import integer NOT NULL,
    ended_import   integer
);
CREATE UNIQUE INDEX place_current ON place (postcode) WHERE ended_import IS NULL;
COMMENT ON TABLE place IS 'Postcode (no space) to metres east and north; source Code-Point Open. Owner: directory.';
