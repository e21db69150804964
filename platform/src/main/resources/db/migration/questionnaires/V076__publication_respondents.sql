CREATE TABLE questionnaire_publication_respondent (
    wave_id     uuid    NOT NULL,
    number      integer NOT NULL,
    response_id uuid    NOT NULL CONSTRAINT questionnaire_publication_respondent_response_fk REFERENCES questionnaire_response ON DELETE CASCADE,
    CONSTRAINT questionnaire_publication_respondent_pk PRIMARY KEY (wave_id, number, response_id),
    CONSTRAINT questionnaire_publication_respondent_publication_fk FOREIGN KEY (wave_id, number) REFERENCES questionnaire_publication
);
CREATE INDEX questionnaire_publication_respondent_response ON questionnaire_publication_respondent (response_id);
COMMENT ON TABLE questionnaire_publication_respondent IS 'Whose answers a publication of a named wave has counted, so that nothing is published of another wave that differs by a few people. Owner: questionnaires.';

-- Of earlier publications: those who had answered on the day.
INSERT INTO questionnaire_publication_respondent (wave_id, number, response_id)
SELECT p.wave_id, p.number, r.id
FROM questionnaire_publication AS p
JOIN questionnaire_response AS r ON r.wave_id = p.wave_id
WHERE r.state = 'sent'
  AND r.invitation_id IS NOT NULL
  AND r.sent_on <= p.published_on;
