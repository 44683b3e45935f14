-- Whether anybody names a document, asked for some hundreds at a time.
CREATE INDEX draft_document_by_hash ON form.draft_document (sha256);
