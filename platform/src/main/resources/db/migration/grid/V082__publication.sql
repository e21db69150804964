ALTER TABLE grid_study ADD COLUMN published_at timestamptz;
UPDATE grid_study SET published_at = opened_at WHERE state = 'published';
ALTER TABLE grid_study ADD CONSTRAINT grid_study_published_at CHECK ((state = 'published') = (published_at IS NOT NULL));
COMMENT ON COLUMN grid_study.published_at IS 'When it was published; while it is, no rating changes, so what follows from them can be kept.';
CREATE INDEX grid_study_area ON grid_study (area_code);
