CREATE TABLE questionnaire_publication (
    wave_id      uuid    NOT NULL CONSTRAINT questionnaire_publication_wave_fk REFERENCES questionnaire_wave,
    number       integer NOT NULL CONSTRAINT questionnaire_publication_number CHECK (number > 0),
    published_on date    NOT NULL,
    results      jsonb   NOT NULL,
    CONSTRAINT questionnaire_publication_pk PRIMARY KEY (wave_id, number)
);
COMMENT ON TABLE questionnaire_publication IS 'Figures as they were published, so that later answers do not change them and nobody learns by two visits what the last few have said. Kept when the page is taken back, for readers remember. Owner: questionnaires.';
COMMENT ON COLUMN questionnaire_publication.results IS 'Counts of the published questions, before small ones are hidden; see docs/data/questionnaires.md.';

-- What was published up to now was counted anew at each visit: it is taken back, to be published as figures.
UPDATE questionnaire_wave
SET published_items = '{}', published_on = NULL
WHERE cardinality(published_items) > 0;
