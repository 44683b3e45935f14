-- Tệp đang tải dở: parts of files, each durable as it comes, thrown away a day after the last one.
CREATE TABLE document.partial (
    id         uuid        PRIMARY KEY,
    owner      uuid        NOT NULL,
    about      text        NOT NULL,
    name       text        NOT NULL,
    length     bigint      NOT NULL CHECK (length > 0),
    received   bigint      NOT NULL CHECK (received BETWEEN 0 AND length),
    opened_at  timestamptz NOT NULL,
    kept_until timestamptz NOT NULL
);
CREATE INDEX partial_owner ON document.partial (owner);
CREATE INDEX partial_kept_until ON document.partial (kept_until);

CREATE TABLE document.partial_block (
    partial_id uuid   NOT NULL REFERENCES document.partial ON DELETE CASCADE,
    at         bigint NOT NULL,
    bytes      bytea  NOT NULL,
    PRIMARY KEY (partial_id, at)
);
ALTER TABLE document.partial_block ALTER COLUMN bytes SET STORAGE EXTERNAL;
