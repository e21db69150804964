-- What organisations say of themselves. What the register says of them stands elsewhere and is not edited.
CREATE TABLE entry_field (
    organisation_id uuid    NOT NULL CONSTRAINT entry_field_organisation_fk REFERENCES organisation,
    field           text    NOT NULL CONSTRAINT entry_field_field CHECK (field IN ('about', 'offers', 'wants', 'email', 'telephone', 'page')),
    value           text    NOT NULL CONSTRAINT entry_field_length CHECK (length(value) <= 1000),
    revision        integer NOT NULL,
    checked_on      date    NOT NULL,
    checked_as      text    NOT NULL,
    CONSTRAINT entry_field_pk PRIMARY KEY (organisation_id, field)
);
COMMENT ON TABLE entry_field IS 'One field of an entry. Owner: entries.';
COMMENT ON COLUMN entry_field.revision IS 'Grows with every change, so that the second of two editors is shown both versions.';
COMMENT ON COLUMN entry_field.checked_on IS 'The day on which somebody last said that it is right.';
COMMENT ON COLUMN entry_field.checked_as IS 'The role of whoever said so; who it was stands in the trail.';

CREATE TABLE entry_suggestion (
    id              uuid        CONSTRAINT entry_suggestion_pk PRIMARY KEY,
    organisation_id uuid        NOT NULL CONSTRAINT entry_suggestion_organisation_fk REFERENCES organisation,
    account_id      uuid        NOT NULL CONSTRAINT entry_suggestion_account_fk REFERENCES account ON DELETE CASCADE,
    field           text        NOT NULL CONSTRAINT entry_suggestion_field CHECK (field IN ('about', 'offers', 'wants', 'email', 'telephone', 'page', 'register')),
    value           text        NOT NULL CONSTRAINT entry_suggestion_length CHECK (length(value) BETWEEN 1 AND 1000),
    made_at         timestamptz NOT NULL
);
CREATE INDEX entry_suggestion_organisation ON entry_suggestion (organisation_id, made_at);
CREATE INDEX entry_suggestion_account ON entry_suggestion (account_id);
COMMENT ON TABLE entry_suggestion IS 'Changes that wait for somebody who looks after the entry; removed once they are decided. Owner: entries.';
COMMENT ON COLUMN entry_suggestion.field IS 'register: something that the national register says is wrong.';

CREATE TABLE entry_reminder (
    organisation_id uuid CONSTRAINT entry_reminder_pk PRIMARY KEY CONSTRAINT entry_reminder_organisation_fk REFERENCES organisation,
    sent_on         date NOT NULL
);
COMMENT ON TABLE entry_reminder IS 'When those who look after an entry were last written to: once a term at most. Owner: entries.';
