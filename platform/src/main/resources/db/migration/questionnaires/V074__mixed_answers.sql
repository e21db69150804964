ALTER TABLE questionnaire_wave ADD COLUMN mixed_on date;
COMMENT ON COLUMN questionnaire_wave.mixed_on IS 'When the answers of an anonymous wave were last written anew, so that nothing of the order in which they came is left in the table; the last time after it closed.';
