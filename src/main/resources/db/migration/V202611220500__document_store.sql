-- Tài liệu: one row per content; the bytes lie on disk or in S3 under the same name.
CREATE SCHEMA IF NOT EXISTS document;

CREATE TABLE document.document (
    sha256    text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size      bigint      NOT NULL CHECK (size > 0),
    type      text        NOT NULL CHECK (type IN ('PDF', 'JPEG', 'PNG', 'DOCX')),
    verdict   text        NOT NULL CHECK (verdict IN ('CLEAN', 'NOT_SCANNED', 'OWN')),
    stored_at timestamptz NOT NULL
);
COMMENT ON COLUMN document.document.verdict IS 'OWN: made by the platform itself; an infected file is never kept';
