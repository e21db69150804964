-- Who did what to which thing, when and from which session. It only grows: every entry carries the hash of the
-- one before, and the database refuses to change or remove any.
CREATE TABLE audit_event (
    number        bigint      CONSTRAINT audit_event_pk PRIMARY KEY CONSTRAINT audit_event_number CHECK (number > 0),
    happened_at   timestamptz NOT NULL,
    author        text        NOT NULL CONSTRAINT audit_event_author CHECK (author IN ('person', 'stranger', 'operator', 'site')),
    account_id    uuid,
    session_hash  text        CONSTRAINT audit_event_session CHECK (session_hash ~ '^[0-9a-f]{64}$'),
    event         text        NOT NULL,
    thing_kind    text        NOT NULL,
    thing_id      text        NOT NULL,
    concerns_id   uuid,
    changes       jsonb       NOT NULL CONSTRAINT audit_event_changes CHECK (jsonb_typeof(changes) = 'object'),
    previous_hash bytea       NOT NULL CONSTRAINT audit_event_previous UNIQUE CONSTRAINT audit_event_previous_length CHECK (length(previous_hash) = 32),
    hash          bytea       NOT NULL CONSTRAINT audit_event_hash CHECK (length(hash) = 32),
    CONSTRAINT audit_event_person CHECK ((author = 'person') = (account_id IS NOT NULL))
);
CREATE INDEX audit_event_account ON audit_event (account_id, number);
CREATE INDEX audit_event_concerns ON audit_event (concerns_id, number);
CREATE INDEX audit_event_thing ON audit_event (thing_kind, thing_id, number);
CREATE INDEX audit_event_event ON audit_event (event, number);
COMMENT ON TABLE audit_event IS 'The trail: ids and safe values only, never names, addresses or codes. Owner: accounts.';
COMMENT ON COLUMN audit_event.number IS 'Counts from 1 without gaps.';
COMMENT ON COLUMN audit_event.session_hash IS 'SHA-256 of the id of the session; the id itself would let a reader in.';
COMMENT ON COLUMN audit_event.concerns_id IS 'The account whose record or rights were touched, where there is one.';
COMMENT ON COLUMN audit_event.changes IS 'Field by field: before and after.';
COMMENT ON COLUMN audit_event.hash IS 'SHA-256 of all the other columns, the hash of the entry before among them.';

-- One row: the last entry. Whoever adds one holds this row until the end of the transaction, on whatever node.
CREATE TABLE audit_head (
    only_row boolean NOT NULL DEFAULT true CONSTRAINT audit_head_pk PRIMARY KEY CONSTRAINT audit_head_only_row CHECK (only_row),
    number   bigint  NOT NULL,
    hash     bytea   NOT NULL CONSTRAINT audit_head_hash CHECK (length(hash) = 32)
);
INSERT INTO audit_head (number, hash) VALUES (0, decode(repeat('00', 32), 'hex'));
COMMENT ON TABLE audit_head IS 'Number and hash of the last entry of the trail, so that a tail cut off is missed. Owner: accounts.';

CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The trail only grows; % of % is refused.', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();
CREATE TRIGGER audit_head_stays BEFORE DELETE OR TRUNCATE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();

CREATE FUNCTION audit_head_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number <> OLD.number + 1 THEN
        RAISE EXCEPTION 'The trail only grows; its head stands at % and cannot go to %.', OLD.number, NEW.number
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER audit_head_moves_on BEFORE UPDATE ON audit_head
    FOR EACH ROW EXECUTE FUNCTION audit_head_moves_on();

-- The owner of a table has all rights on it unless they are taken away too.
REVOKE UPDATE, DELETE, TRUNCATE ON audit_event FROM PUBLIC, CURRENT_USER;
REVOKE DELETE, TRUNCATE ON audit_head FROM PUBLIC, CURRENT_USER;
