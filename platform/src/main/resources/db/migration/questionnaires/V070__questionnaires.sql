-- Questionnaires belong to whoever writes them: a partnership, or the site as a whole.
CREATE TABLE questionnaire (
    id         uuid    CONSTRAINT questionnaire_pk PRIMARY KEY,
    scope_kind text    NOT NULL CONSTRAINT questionnaire_scope_kind CHECK (scope_kind IN ('partnership', 'site')),
    scope_id   uuid    CONSTRAINT questionnaire_partnership_fk REFERENCES partnership,
    title      text    NOT NULL CONSTRAINT questionnaire_title CHECK (length(title) BETWEEN 1 AND 200),
    draft      jsonb   NOT NULL,
    revision   integer NOT NULL,
    created_on date    NOT NULL,
    CONSTRAINT questionnaire_scope CHECK ((scope_kind = 'partnership') = (scope_id IS NOT NULL))
);
CREATE INDEX questionnaire_scope ON questionnaire (scope_id);
COMMENT ON TABLE questionnaire IS 'Questionnaires and what their authors are writing at the moment. Owner: questionnaires.';
COMMENT ON COLUMN questionnaire.draft IS 'The questions as they would be published: the three lists of an XLSForm, as docs/data/questionnaires.md has them.';
COMMENT ON COLUMN questionnaire.revision IS 'Grows with every change, so that the second of two authors overwrites nothing.';

CREATE TABLE questionnaire_version (
    questionnaire_id uuid    NOT NULL CONSTRAINT questionnaire_version_questionnaire_fk REFERENCES questionnaire,
    number           integer NOT NULL CONSTRAINT questionnaire_version_number CHECK (number > 0),
    form             jsonb   NOT NULL,
    published_on     date    NOT NULL,
    published_by     uuid    CONSTRAINT questionnaire_version_account_fk REFERENCES account ON DELETE SET NULL,
    CONSTRAINT questionnaire_version_pk PRIMARY KEY (questionnaire_id, number)
);
COMMENT ON TABLE questionnaire_version IS 'What was published; never changed afterwards. Owner: questionnaires.';

CREATE TABLE questionnaire_mapping (
    questionnaire_id uuid    NOT NULL,
    number           integer NOT NULL,
    question         text    NOT NULL,
    earlier          text    NOT NULL,
    relation         text    NOT NULL CONSTRAINT questionnaire_mapping_relation CHECK (relation IN ('same', 'reworded', 'split', 'not_comparable')),
    CONSTRAINT questionnaire_mapping_pk PRIMARY KEY (questionnaire_id, number, question),
    CONSTRAINT questionnaire_mapping_version_fk FOREIGN KEY (questionnaire_id, number) REFERENCES questionnaire_version
);
COMMENT ON TABLE questionnaire_mapping IS 'What a question of a version is to the version before. Owner: questionnaires.';
COMMENT ON COLUMN questionnaire_mapping.earlier IS 'The name of the question in the version before; empty if there was none.';
