-- When the page that sent an answer last says it sent it (milliseconds of the epoch, by our clock when it was made): what it
-- sent before and what arrives after is overtaken.
ALTER TABLE form.draft ADD COLUMN page_clock bigint NOT NULL DEFAULT 0;
