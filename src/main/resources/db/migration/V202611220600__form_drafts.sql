CREATE SCHEMA IF NOT EXISTS form;

-- Answers are merged key by key (jsonb ||), so that two tabs of one person never overwrite each other's questions.
CREATE TABLE form.draft (
    id             uuid PRIMARY KEY,
    account_id     uuid NOT NULL,
    revision_id    uuid NOT NULL,
    procedure_code text NOT NULL CHECK (procedure_code <> ''),
    agency_id      uuid NOT NULL,
    answers        jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
    version        bigint NOT NULL DEFAULT 1,
    started_at     timestamptz NOT NULL,
    saved_at       timestamptz NOT NULL,
    kept_until     timestamptz NOT NULL CHECK (kept_until > saved_at),
    closed_at      timestamptz
);
CREATE INDEX draft_open_of_account ON form.draft (account_id, saved_at DESC) WHERE closed_at IS NULL;
CREATE INDEX draft_to_discard ON form.draft (kept_until);

CREATE TABLE form.draft_document (
    id         uuid PRIMARY KEY,
    draft_id   uuid NOT NULL REFERENCES form.draft ON DELETE CASCADE,
    component  text NOT NULL CHECK (component <> ''),
    name       text NOT NULL CHECK (name <> '' AND length(name) <= 255),
    sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint NOT NULL CHECK (size > 0),
    media_type text NOT NULL,
    added_at   timestamptz NOT NULL,
    UNIQUE (draft_id, component, sha256)
);

-- How long an idle draft is kept; an office may change it.
CREATE TABLE form.retention (
    only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    idle_days  integer NOT NULL CHECK (idle_days BETWEEN 1 AND 365)
);
INSERT INTO form.retention (idle_days) VALUES (30);
