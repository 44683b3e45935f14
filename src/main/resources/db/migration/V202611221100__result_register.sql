-- Kết quả: drafts in their versions, what was signed, numbered, sealed and perhaps revoked; nothing is ever deleted.
CREATE SCHEMA IF NOT EXISTS result;

CREATE TABLE result.draft (
    dossier_id  uuid        NOT NULL,
    version     int         NOT NULL CHECK (version > 0),
    kind        text        NOT NULL,
    fields      jsonb       NOT NULL,
    sha256      text        NOT NULL,
    drafted_by  text        NOT NULL,
    drafted_at  timestamptz NOT NULL,
    PRIMARY KEY (dossier_id, version)
);

CREATE TABLE result.result (
    id            uuid        PRIMARY KEY DEFAULT uuidv7(),
    code          text        NOT NULL UNIQUE,
    dossier_id    uuid        NOT NULL UNIQUE,
    dossier_code  text        NOT NULL,
    agency_id     uuid        NOT NULL,
    agency_name   text        NOT NULL,
    title         text        NOT NULL,
    holder        text        NOT NULL,
    signer        text        NOT NULL,
    signer_post   text        NOT NULL,
    signed_sha256 text        NOT NULL,
    signed_at     timestamptz NOT NULL,
    series_year   int,
    number        int         CHECK (number > 0),
    notation      text,
    sha256        text        UNIQUE,
    issued_at     timestamptz,
    issued_by     text,
    revoked_at    timestamptz,
    revoked_by    text,
    revoked_why   text        CHECK (revoked_why <> ''),
    UNIQUE (agency_id, series_year, number),
    CHECK ((number IS NULL) = (issued_at IS NULL) AND (number IS NULL) = (sha256 IS NULL)),
    CHECK (revoked_at IS NULL OR issued_at IS NOT NULL),
    CHECK ((revoked_at IS NULL) = (revoked_why IS NULL))
);

-- One sequence per agency and year, 01 on 1 January; the row is taken back with its transaction, so no number is lost.
CREATE TABLE result.series (
    agency_id uuid NOT NULL,
    year      int  NOT NULL,
    last      int  NOT NULL CHECK (last > 0),
    PRIMARY KEY (agency_id, year)
);
