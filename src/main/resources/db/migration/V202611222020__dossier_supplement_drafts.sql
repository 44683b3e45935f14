-- Tệp bổ sung chưa gửi: files of an answer that is still being prepared, by whoever prepares it. They outlive the session and the server, and
-- two windows of one person add to one list.
CREATE TABLE dossier.supplement_draft (
    dossier_id uuid NOT NULL REFERENCES dossier.dossier ON DELETE CASCADE,
    account_id uuid NOT NULL,
    component  text NOT NULL CHECK (component <> ''),
    name       text NOT NULL CHECK (name <> '' AND length(name) <= 255),
    sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint NOT NULL CHECK (size > 0),
    media_type text NOT NULL,
    added_at   timestamptz NOT NULL,
    PRIMARY KEY (dossier_id, account_id, component, sha256)
);
CREATE INDEX supplement_draft_added ON dossier.supplement_draft (added_at);
