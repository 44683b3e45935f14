-- What the frameworks keep: Spring Session's sessions and Spring Modulith's publications of events.
-- Their columns are theirs (Spring Session 4.1, Modulith 2.1 structure 2); the types are PostgreSQL's natural ones.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Text as one types it: without accents and in lower case. "Đăng ký khai sinh" and "dang ky khai sinh" become the same.
-- unaccent() is only STABLE because its dictionary could be replaced; with the dictionary named it is safe in an index.
CREATE FUNCTION public.plain(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC)));

CREATE SCHEMA platform;

CREATE TABLE platform.session (
    primary_id            char(36)     PRIMARY KEY,
    session_id            char(36)     NOT NULL,
    creation_time         bigint       NOT NULL,
    last_access_time      bigint       NOT NULL,
    max_inactive_interval int          NOT NULL,
    expiry_time           bigint       NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX session_by_session_id ON platform.session (session_id);
CREATE INDEX session_by_expiry_time ON platform.session (expiry_time);
CREATE INDEX session_by_principal_name ON platform.session (principal_name);

CREATE TABLE platform.session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES platform.session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

CREATE TABLE platform.event_publication (
    id                     uuid        PRIMARY KEY,
    listener_id            text        NOT NULL,
    event_type             text        NOT NULL,
    serialized_event       text        NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
CREATE INDEX event_publication_by_event ON platform.event_publication USING hash (serialized_event);
CREATE INDEX event_publication_by_completion ON platform.event_publication (completion_date);
CREATE INDEX event_publication_by_publication ON platform.event_publication (publication_date);

CREATE TABLE platform.event_publication_archive (
    id                     uuid        PRIMARY KEY,
    listener_id            text        NOT NULL,
    event_type             text        NOT NULL,
    serialized_event       text        NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
