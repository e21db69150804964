ALTER TABLE tie ADD COLUMN answer text;
UPDATE tie SET answer = CASE WHEN to_id IS NULL THEN 'nobody' ELSE 'named' END;
ALTER TABLE tie
    ALTER COLUMN answer SET NOT NULL,
    ADD CONSTRAINT tie_answer CHECK (
        CASE WHEN to_id IS NULL THEN answer IN ('nobody', 'answered', 'silent')
             ELSE answer IN ('named', 'passed over') END);
COMMENT ON COLUMN tie.answer IS 'Of another: named, or passed over by one who was asked about it. Without to_id: named nobody, answered, or was asked and stayed silent.';
CREATE INDEX tie_source ON tie (source) WHERE ended_import IS NULL;
