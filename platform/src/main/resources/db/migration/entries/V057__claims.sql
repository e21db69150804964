-- People who say that they work at an organisation and want to look after its entry.
CREATE TABLE claim (
    id              uuid        CONSTRAINT claim_pk PRIMARY KEY,
    organisation_id uuid        NOT NULL CONSTRAINT claim_organisation_fk REFERENCES organisation,
    account_id      uuid        NOT NULL CONSTRAINT claim_account_fk REFERENCES account ON DELETE CASCADE,
    role            text        NOT NULL CONSTRAINT claim_role CHECK (role IN ('representative', 'editor')),
    note            text        NOT NULL DEFAULT '' CONSTRAINT claim_note_length CHECK (length(note) <= 300),
    state           text        NOT NULL CONSTRAINT claim_state CHECK (state IN ('open', 'granted', 'refused', 'withdrawn')),
    asked_at        timestamptz NOT NULL,
    settled_at      timestamptz,
    CONSTRAINT claim_settled CHECK ((state = 'open') = (settled_at IS NULL)),
    CONSTRAINT claim_note_is_dropped CHECK (state = 'open' OR note = '')
);
CREATE UNIQUE INDEX claim_open ON claim (organisation_id, account_id) WHERE state = 'open';
CREATE INDEX claim_account ON claim (account_id);
COMMENT ON TABLE claim IS 'Who asks to speak for an organisation. Owner: entries.';
COMMENT ON COLUMN claim.note IS 'What the person says of themselves, for whoever decides; dropped when the claim is settled.';
COMMENT ON COLUMN claim.state IS 'open until it is granted, refused or withdrawn.';
