CREATE TABLE account (
    id         uuid        CONSTRAINT account_pk PRIMARY KEY,
    email      text        NOT NULL,
    name       text        NOT NULL DEFAULT '',
    state      text        NOT NULL DEFAULT 'active' CONSTRAINT account_state CHECK (state IN ('active', 'closed')),
    created_at timestamptz NOT NULL,
    CONSTRAINT account_email_length CHECK (length(email) BETWEEN 3 AND 254),
    CONSTRAINT account_name_length CHECK (length(name) <= 100)
);
CREATE UNIQUE INDEX account_email ON account (lower(email));
COMMENT ON TABLE account IS 'A person who may sign in. Owner: accounts.';
COMMENT ON COLUMN account.email IS 'Where sign-in mails go; in small letters, no two alike.';
COMMENT ON COLUMN account.name IS 'What the person calls themselves; empty until they say.';
COMMENT ON COLUMN account.state IS 'A closed account cannot be signed in to.';

CREATE TABLE account_session (
    id           uuid        CONSTRAINT account_session_pk PRIMARY KEY,
    token_hash   bytea       NOT NULL CONSTRAINT account_session_token UNIQUE,
    account_id   uuid        NOT NULL CONSTRAINT account_session_account_fk REFERENCES account ON DELETE CASCADE,
    method       text        NOT NULL,
    browser      text        NOT NULL,
    signed_in_at timestamptz NOT NULL,
    seen_at      timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL
);
CREATE INDEX account_session_account ON account_session (account_id);
CREATE INDEX account_session_ends ON account_session (ends_at);
COMMENT ON TABLE account_session IS 'One browser that is signed in; any node serves it. Owner: accounts.';
COMMENT ON COLUMN account_session.token_hash IS 'SHA-256 of the cookie, which is nowhere else: who reads this table cannot sign in with it.';
COMMENT ON COLUMN account_session.method IS 'How the person last proved who they are: link, code, passkey, openid, invitation.';
COMMENT ON COLUMN account_session.signed_in_at IS 'When they last proved it in this browser.';
COMMENT ON COLUMN account_session.seen_at IS 'The last request, to the minute.';
COMMENT ON COLUMN account_session.ends_at IS 'When it ends however busy it is.';
