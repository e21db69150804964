-- The mail days on which keepers of stale entries were written to: once each, whichever node came first.
CREATE TABLE entry_round (
    mail_day date PRIMARY KEY,
    sent_at timestamptz NOT NULL
);
