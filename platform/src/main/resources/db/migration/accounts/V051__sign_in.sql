CREATE TABLE account_sign_in (
    id              uuid        CONSTRAINT account_sign_in_pk PRIMARY KEY,
    email           text        NOT NULL,
    link_hash       bytea       NOT NULL CONSTRAINT account_sign_in_link UNIQUE,
    browser_hash    bytea,
    code_by_browser bytea,
    code_by_link    bytea,
    role            text        NOT NULL DEFAULT '',
    return_to       text        NOT NULL,
    asked_at        timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL,
    used_at         timestamptz,
    tries           integer     NOT NULL DEFAULT 0
);
CREATE INDEX account_sign_in_browser ON account_sign_in (browser_hash) WHERE used_at IS NULL;
CREATE INDEX account_sign_in_email ON account_sign_in (email) WHERE used_at IS NULL;
CREATE INDEX account_sign_in_ends ON account_sign_in (ends_at);
COMMENT ON TABLE account_sign_in IS 'Asked-for sign-ins by e-mail, and invitations: each works once. Owner: accounts.';
COMMENT ON COLUMN account_sign_in.browser_hash IS 'SHA-256 of a cookie of the browser that asked; the link works in it alone. Null for an invitation, which works in any.';
COMMENT ON COLUMN account_sign_in.code_by_browser IS 'The code, keyed with that cookie: who reads this table cannot try codes against it.';
COMMENT ON COLUMN account_sign_in.code_by_link IS 'The same keyed with the link, for a browser that has opened the link but did not ask.';
COMMENT ON COLUMN account_sign_in.role IS 'What an invitation is for, for example administrator; empty otherwise.';
COMMENT ON COLUMN account_sign_in.tries IS 'Codes tried; counted before each is looked at.';

CREATE TABLE account_limit (
    subject   bytea       NOT NULL,
    begins_at timestamptz NOT NULL,
    ends_at   timestamptz NOT NULL,
    uses      integer     NOT NULL,
    CONSTRAINT account_limit_pk PRIMARY KEY (subject, begins_at)
);
CREATE INDEX account_limit_ends ON account_limit (ends_at);
COMMENT ON TABLE account_limit IS 'How often something was done in a stretch of time by an address, account or network, which stand here as hashes. Owner: accounts.';
