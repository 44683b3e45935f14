-- Thư đã xong: some days after it was sent or given up, a letter forgets to whom it went and what it said. That there was one stays, so
-- that nothing is told twice. One that still waits has all of it.
ALTER TABLE notice.mail ALTER COLUMN recipient DROP NOT NULL, ALTER COLUMN name DROP NOT NULL, ALTER COLUMN body DROP NOT NULL,
    ADD CHECK (sent_at IS NOT NULL OR given_up_at IS NOT NULL OR (recipient IS NOT NULL AND name IS NOT NULL AND body IS NOT NULL)),
    ADD CHECK ((recipient IS NULL) = (body IS NULL) AND (recipient IS NULL) = (name IS NULL));
CREATE INDEX mail_to_empty ON notice.mail (coalesce(sent_at, given_up_at)) WHERE recipient IS NOT NULL;
