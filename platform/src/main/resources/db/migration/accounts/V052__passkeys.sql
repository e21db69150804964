CREATE TABLE account_passkey (
    id                 uuid        CONSTRAINT account_passkey_pk PRIMARY KEY,
    account_id         uuid        NOT NULL CONSTRAINT account_passkey_account_fk REFERENCES account ON DELETE CASCADE,
    credential_id      bytea       NOT NULL CONSTRAINT account_passkey_credential UNIQUE,
    label              text        NOT NULL CONSTRAINT account_passkey_label CHECK (length(label) BETWEEN 1 AND 100),
    public_key         bytea       NOT NULL,
    signature_count    bigint      NOT NULL,
    verifies_user      boolean     NOT NULL,
    backup_eligible    boolean     NOT NULL,
    backed_up          boolean     NOT NULL,
    transports         text        NOT NULL,
    attestation        bytea       NOT NULL,
    client_data        bytea,
    created_at         timestamptz NOT NULL,
    last_used_at       timestamptz NOT NULL
);
CREATE INDEX account_passkey_account ON account_passkey (account_id);
COMMENT ON TABLE account_passkey IS 'Public halves of passkeys (WebAuthn); the private halves never leave their devices. Owner: accounts.';
COMMENT ON COLUMN account_passkey.label IS 'What its owner calls it.';

CREATE TABLE account_challenge (
    challenge_hash bytea       CONSTRAINT account_challenge_pk PRIMARY KEY,
    bound_to       bytea       NOT NULL,
    ends_at        timestamptz NOT NULL
);
CREATE INDEX account_challenge_ends ON account_challenge (ends_at);
COMMENT ON TABLE account_challenge IS 'What passkeys are asked to sign; each is answered once, in the browser or session it was made for. Owner: accounts.';
