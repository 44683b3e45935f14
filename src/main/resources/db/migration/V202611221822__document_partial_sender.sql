-- Whose account sends it, so that unfinished files count together over all drafts of one person.
ALTER TABLE document.partial ADD COLUMN sender uuid;
UPDATE document.partial SET sender = owner;
ALTER TABLE document.partial ALTER COLUMN sender SET NOT NULL;
DROP INDEX document.partial_owner;
CREATE INDEX partial_sender ON document.partial (sender);
