CREATE TABLE questionnaire_wave (
    id               uuid    CONSTRAINT questionnaire_wave_pk PRIMARY KEY,
    questionnaire_id uuid    NOT NULL,
    number           integer NOT NULL,
    title            text    NOT NULL CONSTRAINT questionnaire_wave_title CHECK (length(title) BETWEEN 1 AND 200),
    opens_on         date    NOT NULL,
    closes_on        date    NOT NULL,
    what_happens     text    NOT NULL CONSTRAINT questionnaire_wave_what_happens CHECK (length(what_happens) BETWEEN 1 AND 4000),
    anonymous        boolean NOT NULL,
    open_link        text,
    published_items  text[]  NOT NULL,
    published_on     date,
    CONSTRAINT questionnaire_wave_version_fk FOREIGN KEY (questionnaire_id, number) REFERENCES questionnaire_version,
    CONSTRAINT questionnaire_wave_days CHECK (closes_on >= opens_on),
    CONSTRAINT questionnaire_wave_link CHECK (anonymous = (open_link IS NOT NULL))
);
CREATE INDEX questionnaire_wave_questionnaire ON questionnaire_wave (questionnaire_id);
CREATE UNIQUE INDEX questionnaire_wave_open_link ON questionnaire_wave (open_link);
COMMENT ON TABLE questionnaire_wave IS 'One time of asking: a version, to whom, from when to when. Owner: questionnaires.';
COMMENT ON COLUMN questionnaire_wave.open_link IS 'What opens an anonymous wave; the same for everybody, so no secret of anybody.';
COMMENT ON COLUMN questionnaire_wave.published_items IS 'The names of the questions whose results everybody may read.';

CREATE TABLE questionnaire_invitation (
    id              uuid    CONSTRAINT questionnaire_invitation_pk PRIMARY KEY,
    wave_id         uuid    NOT NULL CONSTRAINT questionnaire_invitation_wave_fk REFERENCES questionnaire_wave,
    name            text    NOT NULL CONSTRAINT questionnaire_invitation_name CHECK (length(name) BETWEEN 1 AND 200),
    email           text    NOT NULL,
    organisation_id uuid    CONSTRAINT questionnaire_invitation_organisation_fk REFERENCES organisation,
    invited_on      date,
    reminded_on     date
);
CREATE UNIQUE INDEX questionnaire_invitation_name ON questionnaire_invitation (wave_id, lower(name));
COMMENT ON TABLE questionnaire_invitation IS 'The frame of a wave: everybody who is meant to be asked. Owner: questionnaires.';
COMMENT ON COLUMN questionnaire_invitation.email IS 'Empty if there is none: then answers come on paper.';

CREATE TABLE questionnaire_response (
    id            uuid    CONSTRAINT questionnaire_response_pk PRIMARY KEY,
    wave_id       uuid    NOT NULL CONSTRAINT questionnaire_response_wave_fk REFERENCES questionnaire_wave,
    invitation_id uuid    CONSTRAINT questionnaire_response_invitation_fk REFERENCES questionnaire_invitation CONSTRAINT questionnaire_response_invitation UNIQUE,
    state         text    NOT NULL CONSTRAINT questionnaire_response_state CHECK (state IN ('open', 'sent')),
    answers       jsonb   NOT NULL,
    entered_by    text    NOT NULL CONSTRAINT questionnaire_response_entered_by CHECK (entered_by IN ('respondent', 'author', 'file')),
    sent_on       date
);
CREATE INDEX questionnaire_response_wave ON questionnaire_response (wave_id);
COMMENT ON TABLE questionnaire_response IS 'The answers of one respondent. Of an anonymous wave there is neither invitation nor day, and the id is random. Owner: questionnaires.';
COMMENT ON COLUMN questionnaire_response.answers IS 'By name of the question: a list of choices, a number, words, or {"missing": why}; see docs/data/questionnaires.md.';

CREATE TABLE questionnaire_link (
    hash          bytea NOT NULL CONSTRAINT questionnaire_link_pk PRIMARY KEY CONSTRAINT questionnaire_link_hash CHECK (length(hash) = 32),
    wave_id       uuid  NOT NULL CONSTRAINT questionnaire_link_wave_fk REFERENCES questionnaire_wave,
    invitation_id uuid  CONSTRAINT questionnaire_link_invitation_fk REFERENCES questionnaire_invitation,
    response_id   uuid  CONSTRAINT questionnaire_link_response_fk REFERENCES questionnaire_response ON DELETE CASCADE,
    by_author     boolean NOT NULL,
    CONSTRAINT questionnaire_link_whose CHECK ((invitation_id IS NULL) <> (response_id IS NULL))
);
CREATE INDEX questionnaire_link_invitation ON questionnaire_link (invitation_id);
CREATE INDEX questionnaire_link_response ON questionnaire_link (response_id);
COMMENT ON TABLE questionnaire_link IS 'What opens a sheet of answers: SHA-256 of the secret in the link. Owner: questionnaires.';
COMMENT ON COLUMN questionnaire_link.response_id IS 'Of an anonymous wave, until the answers are sent; then nothing leads to them any more.';
COMMENT ON COLUMN questionnaire_link.by_author IS 'Whether an author enters answers that came on paper.';
