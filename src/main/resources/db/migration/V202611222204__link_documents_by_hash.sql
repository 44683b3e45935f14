-- Whether anybody names a document, asked for some hundreds at a time; and those nobody filed in their days.
CREATE INDEX document_by_hash ON link.document (sha256);
CREATE INDEX document_by_day ON link.document (sent_at);
