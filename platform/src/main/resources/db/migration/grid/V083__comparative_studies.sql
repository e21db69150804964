CREATE TABLE grid_comparative_study (
    id             uuid        CONSTRAINT grid_comparative_study_pk PRIMARY KEY,
    grid           text        NOT NULL,
    partnership_id uuid,
    name           text        NOT NULL CONSTRAINT grid_comparative_study_name CHECK (length(name) BETWEEN 1 AND 100),
    opened_at      timestamptz NOT NULL
);
CREATE INDEX grid_comparative_study_partnership ON grid_comparative_study (partnership_id);
COMMENT ON TABLE grid_comparative_study IS 'Studies of several areas that belong together: one grid, one keeper, one or more rounds. Owner: grid.';
COMMENT ON COLUMN grid_comparative_study.grid IS 'A code of grid_definition, or of our own grid.';
COMMENT ON COLUMN grid_comparative_study.partnership_id IS 'Whose coordinators keep it; null: the administrators.';

ALTER TABLE grid_study ADD COLUMN comparative_study_id uuid CONSTRAINT grid_study_comparative_fk REFERENCES grid_comparative_study;
ALTER TABLE grid_study ADD CONSTRAINT grid_study_comparative_area CHECK (comparative_study_id IS NULL OR area_code IS NOT NULL);
ALTER TABLE grid_study ADD CONSTRAINT grid_study_round UNIQUE (comparative_study_id, studied_on, area_code);
COMMENT ON COLUMN grid_study.comparative_study_id IS 'To which comparative study it belongs; those of one day are a round of it. Null: it stands alone.';
