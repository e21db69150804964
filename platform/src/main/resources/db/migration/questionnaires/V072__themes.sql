CREATE TABLE questionnaire_theme (
    id               uuid CONSTRAINT questionnaire_theme_pk PRIMARY KEY,
    questionnaire_id uuid NOT NULL CONSTRAINT questionnaire_theme_questionnaire_fk REFERENCES questionnaire,
    question         text NOT NULL,
    name             text NOT NULL CONSTRAINT questionnaire_theme_name_length CHECK (length(name) BETWEEN 1 AND 80)
);
CREATE UNIQUE INDEX questionnaire_theme_name ON questionnaire_theme (questionnaire_id, question, lower(name));
COMMENT ON TABLE questionnaire_theme IS 'What answers in words to a question are about, as those who read them say. Owner: questionnaires.';
COMMENT ON COLUMN questionnaire_theme.question IS 'The name of the question; its themes are the same in every wave.';

CREATE TABLE questionnaire_reading (
    response_id uuid    NOT NULL CONSTRAINT questionnaire_reading_response_fk REFERENCES questionnaire_response ON DELETE CASCADE,
    question    text    NOT NULL,
    revision    integer NOT NULL CONSTRAINT questionnaire_reading_revision CHECK (revision > 0),
    answer_hash bytea   NOT NULL CONSTRAINT questionnaire_reading_hash CHECK (length(answer_hash) = 32),
    quoted      boolean NOT NULL,
    CONSTRAINT questionnaire_reading_pk PRIMARY KEY (response_id, question)
);
COMMENT ON TABLE questionnaire_reading IS 'An answer in words that was read and given its themes, maybe none. Owner: questionnaires.';
COMMENT ON COLUMN questionnaire_reading.revision IS 'Grows with every change, so that the second of two readers overwrites nothing.';
COMMENT ON COLUMN questionnaire_reading.answer_hash IS 'SHA-256 of the words that were read; if the respondent changes them, they are to be read again.';
COMMENT ON COLUMN questionnaire_reading.quoted IS 'Whether it is chosen as a quotation; shown only while the respondent permits it.';

CREATE TABLE questionnaire_reading_theme (
    response_id uuid NOT NULL,
    question    text NOT NULL,
    theme_id    uuid NOT NULL CONSTRAINT questionnaire_reading_theme_theme_fk REFERENCES questionnaire_theme ON DELETE CASCADE,
    CONSTRAINT questionnaire_reading_theme_pk PRIMARY KEY (response_id, question, theme_id),
    CONSTRAINT questionnaire_reading_theme_reading_fk FOREIGN KEY (response_id, question) REFERENCES questionnaire_reading ON DELETE CASCADE
);
CREATE INDEX questionnaire_reading_theme_theme ON questionnaire_reading_theme (theme_id);
COMMENT ON TABLE questionnaire_reading_theme IS 'The themes of an answer that was read. Owner: questionnaires.';
