ALTER TABLE mail_outbox DROP CONSTRAINT mail_outbox_state;
ALTER TABLE mail_outbox ADD CONSTRAINT mail_outbox_state
    CHECK (state IN ('waiting', 'claimed', 'handed', 'sent', 'failed', 'unsure', 'expired', 'bounced'));
DROP INDEX mail_outbox_troubles;
CREATE INDEX mail_outbox_troubles ON mail_outbox (done_at DESC, id) WHERE state IN ('failed', 'unsure', 'bounced');
COMMENT ON COLUMN mail_outbox.state IS 'waiting: to be sent; claimed: a node has it and the mail server has not; handed: the mail server may have it; sent; failed: it will not be tried again; unsure: a node stopped while handing it over, so it may have been sent; expired: it was of no more use; bounced: it was sent, and a server further on sent it back.';
COMMENT ON COLUMN mail_outbox.trouble IS 'What a mail server answered last, shortened.';
