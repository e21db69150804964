-- Groups are few: the index of their numbers need not hold everybody.
DROP INDEX organisation_uid;
CREATE UNIQUE INDEX organisation_uid ON organisation (uid) WHERE uid IS NOT NULL;

-- Runs are never deleted, and only the import that wrote its own run writes organisations.
ALTER TABLE organisation DROP CONSTRAINT organisation_import_fk;
