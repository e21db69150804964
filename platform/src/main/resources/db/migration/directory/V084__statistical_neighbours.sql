CREATE TABLE statistical_neighbour (
    id             bigint           GENERATED ALWAYS AS IDENTITY CONSTRAINT statistical_neighbour_pk PRIMARY KEY,
    area_code      text             NOT NULL CONSTRAINT statistical_neighbour_area_fk REFERENCES area,
    neighbour_code text             NOT NULL CONSTRAINT statistical_neighbour_neighbour_fk REFERENCES area,
    rank           integer          CONSTRAINT statistical_neighbour_rank CHECK (rank > 0),
    distance       double precision CONSTRAINT statistical_neighbour_distance CHECK (distance >= 0),
    source         text             NOT NULL CONSTRAINT statistical_neighbour_source CHECK (source <> ''),
    as_of          date             NOT NULL,
    created_import integer          NOT NULL CONSTRAINT statistical_neighbour_created_fk REFERENCES import_run,
    ended_import   integer          CONSTRAINT statistical_neighbour_ended_fk REFERENCES import_run,
    CONSTRAINT statistical_neighbour_other CHECK (area_code <> neighbour_code),
    CONSTRAINT statistical_neighbour_order CHECK (rank IS NOT NULL OR distance IS NOT NULL)
);
CREATE UNIQUE INDEX statistical_neighbour_current ON statistical_neighbour (area_code, neighbour_code) WHERE ended_import IS NULL;
COMMENT ON TABLE statistical_neighbour IS 'Which authorities are like which, by a published list; where an area has none, our own rule is used. Owner: directory.';
