ALTER TABLE mail_outbox ADD COLUMN stopped_at text NOT NULL DEFAULT '';
COMMENT ON COLUMN mail_outbox.stopped_at IS 'The address by which the recipient stops such mails, for List-Unsubscribe; empty for mails that cannot be stopped. Removed with the body.';
