CREATE SCHEMA IF NOT EXISTS catalogue;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Raised by every change, so that other nodes know that what they remember is old. Writers take this row first.
CREATE TABLE catalogue.version (
    only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    number     bigint NOT NULL,
    procedures bigint NOT NULL CHECK (procedures >= 0)
);
INSERT INTO catalogue.version (number, procedures) VALUES (1, 0);

-- What a procedure said from one moment on: written once, never changed, never deleted.
CREATE TABLE catalogue.revision (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    code         text NOT NULL CHECK (code ~ '^[0-9]\.[0-9]{6}$'),
    number       integer NOT NULL CHECK (number >= 1),
    source       text NOT NULL CHECK (source IN ('PACKAGE', 'EXPORT')),
    hash         text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    -- json and not jsonb: the order of what is shown stays as written.
    facts        json NOT NULL,
    process      json,
    form_text    text,
    process_text text,
    fees_text    text,
    templates    json NOT NULL,
    -- What came in, whole: the line of the export, or procedure.yaml as a JSON text.
    raw          json NOT NULL,
    recorded_at  timestamptz NOT NULL,
    UNIQUE (code, number),
    CHECK (source = 'PACKAGE' OR (form_text IS NULL AND process IS NULL))
);

-- One row per code: the revision in force and what lists and searches need of it.
CREATE TABLE catalogue.procedure (
    code        text PRIMARY KEY CHECK (code ~ '^[0-9]\.[0-9]{6}$'),
    revision_id uuid NOT NULL REFERENCES catalogue.revision,
    last_number integer NOT NULL CHECK (last_number >= 1),
    -- Hash of the newest revision of either source: an unchanged source makes no new revision.
    package_hash text,
    export_hash  text,
    name        text NOT NULL CHECK (name <> ''),
    field       text NOT NULL,
    levels      text[] NOT NULL,
    fileable    boolean NOT NULL,
    limit_text  text NOT NULL,
    -- 0: can be filed here, 1: information only. Then by name, without accents and without "thủ tục".
    shelf       smallint NOT NULL CHECK (shelf IN (0, 1)),
    sort_name   text COLLATE "C" NOT NULL,
    -- Words without accents, one blank around each: ' dang ky khai sinh '.
    name_words  text NOT NULL,
    all_words   text NOT NULL,
    CHECK (package_hash IS NOT NULL OR export_hash IS NOT NULL),
    CHECK (fileable = (shelf = 0))
);
CREATE INDEX procedure_order ON catalogue.procedure (shelf, sort_name, code);
CREATE INDEX procedure_field_order ON catalogue.procedure (field, shelf, sort_name, code);
CREATE INDEX procedure_name_words ON catalogue.procedure USING gin (name_words gin_trgm_ops);
CREATE INDEX procedure_all_words ON catalogue.procedure USING gin (all_words gin_trgm_ops);

-- Lĩnh vực, with the number of procedures kept by the writer.
CREATE TABLE catalogue.field (
    name       text PRIMARY KEY,
    procedures bigint NOT NULL CHECK (procedures >= 0)
);
