CREATE TABLE questionnaire_file (
    id          uuid  CONSTRAINT questionnaire_file_pk PRIMARY KEY,
    response_id uuid  NOT NULL CONSTRAINT questionnaire_file_response_fk REFERENCES questionnaire_response ON DELETE CASCADE,
    question    text  NOT NULL,
    name        text  NOT NULL CONSTRAINT questionnaire_file_name CHECK (length(name) BETWEEN 1 AND 120),
    type        text  NOT NULL CONSTRAINT questionnaire_file_type CHECK (type IN ('pdf', 'png', 'jpeg', 'docx', 'xlsx', 'text')),
    content     bytea NOT NULL CONSTRAINT questionnaire_file_content CHECK (length(content) BETWEEN 1 AND 5242880)
);
CREATE INDEX questionnaire_file_response ON questionnaire_file (response_id);
COMMENT ON TABLE questionnaire_file IS 'Files that respondents sent as answers; they go with the answers. Owner: questionnaires.';
COMMENT ON COLUMN questionnaire_file.type IS 'What the content is by its own bytes, whatever its name says.';
