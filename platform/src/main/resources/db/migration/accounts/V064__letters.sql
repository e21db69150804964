-- Mails to people with accounts about what goes on here, as each chose.
CREATE TABLE account_letter_choice (
    account_id uuid NOT NULL CONSTRAINT account_letter_choice_account_fk REFERENCES account ON DELETE CASCADE,
    kind       text NOT NULL,
    choice     text NOT NULL CONSTRAINT account_letter_choice_choice CHECK (choice IN ('gathered', 'at_once', 'never')),
    CONSTRAINT account_letter_choice_pk PRIMARY KEY (account_id, kind)
);
COMMENT ON TABLE account_letter_choice IS 'How somebody wants letters of a kind; without a row the usual way. Owner: accounts.';

CREATE TABLE account_letter (
    id         uuid        CONSTRAINT account_letter_pk PRIMARY KEY,
    account_id uuid        NOT NULL CONSTRAINT account_letter_account_fk REFERENCES account ON DELETE CASCADE,
    kind       text        NOT NULL,
    subject    text        NOT NULL,
    body       text        NOT NULL,
    posted_at  timestamptz NOT NULL
);
CREATE INDEX account_letter_account ON account_letter (account_id, posted_at);
COMMENT ON TABLE account_letter IS 'Letters that wait to be sent together. Owner: accounts.';

CREATE TABLE account_letter_sent (
    account_id uuid        CONSTRAINT account_letter_sent_pk PRIMARY KEY CONSTRAINT account_letter_sent_account_fk REFERENCES account ON DELETE CASCADE,
    sent_at    timestamptz NOT NULL
);
COMMENT ON TABLE account_letter_sent IS 'When somebody last got gathered letters: at most one mail a day. Owner: accounts.';

CREATE TABLE account_letter_key (
    only_row boolean NOT NULL DEFAULT true CONSTRAINT account_letter_key_pk PRIMARY KEY CONSTRAINT account_letter_key_only_row CHECK (only_row),
    key      bytea   NOT NULL
);
COMMENT ON TABLE account_letter_key IS 'Signs the links by which letters are stopped; made when it is first needed. Owner: accounts.';
