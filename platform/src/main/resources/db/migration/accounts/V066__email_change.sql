CREATE TABLE account_email_change (
    account_id uuid        CONSTRAINT account_email_change_pk PRIMARY KEY CONSTRAINT account_email_change_account_fk REFERENCES account ON DELETE CASCADE,
    email      text        NOT NULL,
    form_hash  bytea       NOT NULL,
    code       bytea       NOT NULL,
    ends_at    timestamptz NOT NULL,
    tries      integer     NOT NULL DEFAULT 0
);
CREATE INDEX account_email_change_ends ON account_email_change (ends_at);
COMMENT ON TABLE account_email_change IS 'New addresses that wait for their code; one for each account. Owner: accounts.';
COMMENT ON COLUMN account_email_change.form_hash IS 'SHA-256 of a secret in the form where the code is typed.';
COMMENT ON COLUMN account_email_change.code IS 'The code, keyed with that secret: who reads this table cannot try codes against it.';
COMMENT ON COLUMN account_email_change.tries IS 'Codes tried; counted before each is looked at.';
