CREATE TABLE mail_outbox (
    id          uuid        CONSTRAINT mail_outbox_pk PRIMARY KEY,
    kind        text        NOT NULL,
    recipient   text        NOT NULL,
    subject     text        NOT NULL,
    body        text,
    state       text        NOT NULL DEFAULT 'waiting'
        CONSTRAINT mail_outbox_state CHECK (state IN ('waiting', 'claimed', 'handed', 'sent', 'failed', 'unsure', 'expired')),
    tries       integer     NOT NULL DEFAULT 0,
    posted_at   timestamptz NOT NULL,
    next_try_at timestamptz NOT NULL,
    good_until  timestamptz,
    claim       uuid,
    claimed_at  timestamptz,
    done_at     timestamptz,
    trouble     text        NOT NULL DEFAULT ''
);
CREATE INDEX mail_outbox_open ON mail_outbox (next_try_at, id) WHERE state IN ('waiting', 'claimed', 'handed');
CREATE INDEX mail_outbox_troubles ON mail_outbox (done_at DESC, id) WHERE state IN ('failed', 'unsure');
CREATE INDEX mail_outbox_done ON mail_outbox (done_at);
COMMENT ON TABLE mail_outbox IS 'Mails to be sent, being sent and sent of late. Owner: mail.';
COMMENT ON COLUMN mail_outbox.body IS 'Removed once nothing more will be tried: it may hold a sign-in link.';
COMMENT ON COLUMN mail_outbox.state IS 'waiting: to be sent; claimed: a node has it and the mail server has not; handed: the mail server may have it; sent; failed: it will not be tried again; unsure: a node stopped while handing it over, so it may have been sent; expired: it was of no more use.';
COMMENT ON COLUMN mail_outbox.good_until IS 'After that the mail is of no use and is not sent.';
COMMENT ON COLUMN mail_outbox.claim IS 'Which attempt owns the row; a node that lost it changes nothing.';
COMMENT ON COLUMN mail_outbox.trouble IS 'What the mail server answered last, shortened.';
