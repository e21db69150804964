ALTER TABLE account ADD COLUMN signed_in_on date NOT NULL DEFAULT current_date;
COMMENT ON COLUMN account.signed_in_on IS 'The day of the last sign-in, so that accounts that nobody uses can go.';
