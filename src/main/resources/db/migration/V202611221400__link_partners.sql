CREATE SCHEMA IF NOT EXISTS link;

-- Đối tác kết nối: another system that may file. The token itself is told once and kept by nobody here.
CREATE TABLE link.partner (
    id           uuid PRIMARY KEY,
    name         text NOT NULL CHECK (name <> '' AND length(name) <= 200),
    token_sha256 text NOT NULL UNIQUE CHECK (token_sha256 ~ '^[0-9a-f]{64}$'),
    agencies     text[] NOT NULL CHECK (cardinality(agencies) > 0),
    created_at   timestamptz NOT NULL,
    revoked_at   timestamptz
);

-- Which partner sent which document: it may name its own only, whatever hashes it knows.
CREATE TABLE link.document (
    partner_id uuid NOT NULL REFERENCES link.partner ON DELETE CASCADE,
    sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint NOT NULL CHECK (size > 0),
    media_type text NOT NULL,
    sent_at    timestamptz NOT NULL,
    PRIMARY KEY (partner_id, sha256)
);
