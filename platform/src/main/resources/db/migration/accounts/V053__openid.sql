CREATE TABLE account_openid (
    issuer     text        NOT NULL,
    subject    text        NOT NULL,
    account_id uuid        NOT NULL CONSTRAINT account_openid_account_fk REFERENCES account ON DELETE CASCADE,
    linked_at  timestamptz NOT NULL,
    CONSTRAINT account_openid_pk PRIMARY KEY (issuer, subject)
);
CREATE INDEX account_openid_account ON account_openid (account_id);
COMMENT ON TABLE account_openid IS 'Who an account is at services by which people sign in (OpenID Connect). Owner: accounts.';
COMMENT ON COLUMN account_openid.subject IS 'The service''s own name for the person, which stays when their address changes.';
