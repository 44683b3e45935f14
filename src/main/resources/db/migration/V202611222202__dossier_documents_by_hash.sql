-- Whether anybody names a document, asked for some hundreds at a time.
CREATE INDEX document_by_hash ON dossier.document (sha256);
CREATE INDEX supplement_draft_by_hash ON dossier.supplement_draft (sha256);
