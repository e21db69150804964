-- Who may do what: a role within a scope, from one day to another.
CREATE TABLE role_grant (
    id         uuid        CONSTRAINT role_grant_pk PRIMARY KEY,
    account_id uuid        NOT NULL CONSTRAINT role_grant_account_fk REFERENCES account ON DELETE CASCADE,
    role       text        NOT NULL CONSTRAINT role_grant_role CHECK (role IN ('representative', 'editor', 'member',
                               'coordinator', 'chair', 'observer', 'association_officer', 'administrator', 'auditor')),
    scope_kind text        NOT NULL,
    scope_id   uuid,
    from_on    date        NOT NULL,
    to_on      date,
    granted_at timestamptz NOT NULL,
    ended_at   timestamptz,
    CONSTRAINT role_grant_dates CHECK (to_on >= from_on),
    CONSTRAINT role_grant_scope CHECK (
        CASE
            WHEN role IN ('representative', 'editor') THEN scope_kind = 'organisation' AND scope_id IS NOT NULL
            WHEN role IN ('administrator', 'auditor') THEN scope_kind = 'site' AND scope_id IS NULL
            ELSE scope_kind = 'partnership' AND scope_id IS NOT NULL
        END)
);
CREATE INDEX role_grant_account ON role_grant (account_id);
CREATE INDEX role_grant_scope ON role_grant (scope_kind, scope_id);
COMMENT ON TABLE role_grant IS 'Who holds which role in which organisation, partnership or the whole site. Owner: accounts.';
COMMENT ON COLUMN role_grant.scope_id IS 'The id of the organisation or partnership; null for the whole site.';
COMMENT ON COLUMN role_grant.from_on IS 'The first day on which it holds, in England.';
COMMENT ON COLUMN role_grant.to_on IS 'The last day on which it holds; null if it has no end.';
COMMENT ON COLUMN role_grant.ended_at IS 'When somebody ended it before its time; it holds no longer from that moment.';
