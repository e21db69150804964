-- Grids that administrators added; our own is part of the program. A grid is added, never changed.
CREATE TABLE grid_definition (
    code     text        CONSTRAINT grid_definition_pk PRIMARY KEY CONSTRAINT grid_definition_code CHECK (code ~ '^[a-z0-9-]{1,40}$'),
    name     text        NOT NULL CONSTRAINT grid_definition_name CHECK (length(name) BETWEEN 1 AND 100),
    note     text        NOT NULL CONSTRAINT grid_definition_note CHECK (length(note) <= 500),
    added_at timestamptz NOT NULL
);
COMMENT ON TABLE grid_definition IS 'Versions of the analytical grid beyond our own. Owner: grid.';

CREATE TABLE grid_dimension (
    grid           text    NOT NULL CONSTRAINT grid_dimension_grid_fk REFERENCES grid_definition,
    position       integer NOT NULL,
    code           text    NOT NULL CONSTRAINT grid_dimension_code CHECK (code ~ '^[A-Z0-9]{1,10}$'),
    family         text    NOT NULL CONSTRAINT grid_dimension_family CHECK (family IN ('organisation', 'activity')),
    name           text    NOT NULL,
    definition     text    NOT NULL,
    breadth_low    text    NOT NULL,
    breadth_medium text    NOT NULL,
    breadth_high   text    NOT NULL,
    depth_low      text    NOT NULL,
    depth_medium   text    NOT NULL,
    depth_high     text    NOT NULL,
    tag            text    NOT NULL CONSTRAINT grid_dimension_tag CHECK (tag IN ('', 'I', 'L', 'F', 'S')),
    CONSTRAINT grid_dimension_pk PRIMARY KEY (grid, code),
    CONSTRAINT grid_dimension_position UNIQUE (grid, position)
);
COMMENT ON TABLE grid_dimension IS 'What is rated, and what low, medium and high look like. Owner: grid.';
COMMENT ON COLUMN grid_dimension.tag IS 'Inclusivity, levels, focus or scope of Higham and Yeomans.';

CREATE TABLE grid_study (
    id             uuid        CONSTRAINT grid_study_pk PRIMARY KEY,
    grid           text        NOT NULL,
    partnership_id uuid,
    area_code      text,
    name           text        NOT NULL CONSTRAINT grid_study_name CHECK (name <> ''),
    studied_on     date        NOT NULL,
    state          text        NOT NULL CONSTRAINT grid_study_state CHECK (state IN ('rating', 'shared', 'published')),
    orientation    text        NOT NULL DEFAULT '' CONSTRAINT grid_study_orientation CHECK (orientation IN ('', 'technical', 'instrumental', 'committed')),
    inclusivity    text        NOT NULL DEFAULT '' CONSTRAINT grid_study_inclusivity CHECK (length(inclusivity) <= 200),
    levels         text        NOT NULL DEFAULT '' CONSTRAINT grid_study_levels CHECK (length(levels) <= 200),
    focus          text        NOT NULL DEFAULT '' CONSTRAINT grid_study_focus CHECK (length(focus) <= 200),
    scope          text        NOT NULL DEFAULT '' CONSTRAINT grid_study_scope CHECK (length(scope) <= 200),
    may_be_asked   boolean     NOT NULL DEFAULT false,
    opened_at      timestamptz NOT NULL,
    CONSTRAINT grid_study_subject CHECK (partnership_id IS NOT NULL OR area_code IS NOT NULL)
);
CREATE INDEX grid_study_partnership ON grid_study (partnership_id);
CREATE INDEX grid_study_state ON grid_study (state, grid);
COMMENT ON TABLE grid_study IS 'One rating of a partnership or an area on one day. Owner: grid.';
COMMENT ON COLUMN grid_study.grid IS 'A code of grid_definition, or of our own grid.';
COMMENT ON COLUMN grid_study.partnership_id IS 'Whose coordinators keep it; null: the administrators.';
COMMENT ON COLUMN grid_study.area_code IS 'The area that is rated; null: the partnership itself.';
COMMENT ON COLUMN grid_study.name IS 'Of the partnership or area, as it was called when the study was opened.';
COMMENT ON COLUMN grid_study.may_be_asked IS 'Whether others may be pointed here for what was rated high.';

CREATE TABLE grid_rater (
    id         uuid    CONSTRAINT grid_rater_pk PRIMARY KEY,
    study_id   uuid    NOT NULL CONSTRAINT grid_rater_study_fk REFERENCES grid_study,
    account_id uuid    CONSTRAINT grid_rater_account_fk REFERENCES account ON DELETE SET NULL,
    kind       text    NOT NULL CONSTRAINT grid_rater_kind CHECK (kind IN ('self', 'partner', 'visitor')),
    number     integer NOT NULL CONSTRAINT grid_rater_number CHECK (number > 0),
    invited_on date    NOT NULL,
    CONSTRAINT grid_rater_once UNIQUE (study_id, account_id),
    CONSTRAINT grid_rater_number_once UNIQUE (study_id, number)
);
CREATE INDEX grid_rater_account ON grid_rater (account_id);
COMMENT ON TABLE grid_rater IS 'Who rates in a study. Pages and files know raters by number. Owner: grid.';
COMMENT ON COLUMN grid_rater.account_id IS 'Null once the account is erased or the time is over: the ratings stay, the person goes.';

CREATE TABLE grid_rating (
    rater_id   uuid    NOT NULL CONSTRAINT grid_rating_rater_fk REFERENCES grid_rater,
    dimension  text    NOT NULL,
    breadth    text    CONSTRAINT grid_rating_breadth CHECK (breadth IN ('low', 'medium', 'high', 'not_present', 'no_evidence', 'not_applicable')),
    depth      text    CONSTRAINT grid_rating_depth CHECK (depth IN ('low', 'medium', 'high', 'not_present', 'no_evidence', 'not_applicable')),
    confidence text    NOT NULL CONSTRAINT grid_rating_confidence CHECK (confidence IN ('', 'sure', 'fairly', 'guess')),
    evidence   text    NOT NULL CONSTRAINT grid_rating_evidence CHECK (length(evidence) <= 1000),
    comment    text    NOT NULL CONSTRAINT grid_rating_comment CHECK (length(comment) <= 2000),
    revision   integer NOT NULL,
    rated_on   date    NOT NULL,
    CONSTRAINT grid_rating_pk PRIMARY KEY (rater_id, dimension)
);
COMMENT ON TABLE grid_rating IS 'What one rater says of one dimension. Owner: grid.';
COMMENT ON COLUMN grid_rating.breadth IS 'Null: not rated yet.';
COMMENT ON COLUMN grid_rating.revision IS 'Grows with every change, so that the second of two windows is shown both versions.';

CREATE TABLE grid_note (
    id         uuid CONSTRAINT grid_note_pk PRIMARY KEY,
    study_id   uuid NOT NULL CONSTRAINT grid_note_study_fk REFERENCES grid_study,
    dimension  text NOT NULL,
    account_id uuid NOT NULL CONSTRAINT grid_note_account_fk REFERENCES account ON DELETE CASCADE,
    note       text NOT NULL CONSTRAINT grid_note_length CHECK (length(note) BETWEEN 1 AND 2000),
    noted_on   date NOT NULL
);
CREATE INDEX grid_note_study ON grid_note (study_id, dimension, noted_on);
CREATE INDEX grid_note_account ON grid_note (account_id);
COMMENT ON TABLE grid_note IS 'What was seen on a visit, by dimension. Owner: grid.';

CREATE TABLE grid_moderation (
    study_id     uuid    NOT NULL CONSTRAINT grid_moderation_study_fk REFERENCES grid_study,
    dimension    text    NOT NULL,
    breadth      text    CONSTRAINT grid_moderation_breadth CHECK (breadth IN ('low', 'medium', 'high', 'not_present', 'no_evidence', 'not_applicable')),
    depth        text    CONSTRAINT grid_moderation_depth CHECK (depth IN ('low', 'medium', 'high', 'not_present', 'no_evidence', 'not_applicable')),
    reason       text    NOT NULL CONSTRAINT grid_moderation_reason CHECK (length(reason) BETWEEN 1 AND 1000),
    moderated_on date    NOT NULL,
    CONSTRAINT grid_moderation_pk PRIMARY KEY (study_id, dimension),
    CONSTRAINT grid_moderation_value CHECK (breadth IS NOT NULL OR depth IS NOT NULL)
);
COMMENT ON TABLE grid_moderation IS 'What was agreed after talking, beside the raw ratings. Owner: grid.';
