CREATE SCHEMA IF NOT EXISTS agency;

-- Raised by every change to the tables of this schema, so that other nodes know that what they remember is old.
CREATE TABLE agency.version (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    number   bigint NOT NULL
);
INSERT INTO agency.version (number) VALUES (1);

CREATE TABLE agency.agency (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    code        text NOT NULL UNIQUE CHECK (code ~ '^[A-Z][0-9]{2}(\.[0-9]{2,3}){0,3}$'),
    name        text NOT NULL CHECK (name <> ''),
    long_name   text NOT NULL CHECK (long_name <> ''),
    parent_name text,
    place       text NOT NULL,
    area_code   text NOT NULL CHECK (area_code ~ '^[0-9]{2}([0-9]{3})?$'),
    phone       text,
    website     text,
    parent_id   uuid REFERENCES agency.agency
);

CREATE TABLE agency.unit (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    agency_id uuid NOT NULL REFERENCES agency.agency,
    key       text NOT NULL CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name      text NOT NULL CHECK (name <> ''),
    UNIQUE (agency_id, key)
);

CREATE TABLE agency.post (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    unit_id    uuid NOT NULL REFERENCES agency.unit,
    key        text NOT NULL CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name       text NOT NULL CHECK (name <> ''),
    supervises boolean NOT NULL DEFAULT false,
    UNIQUE (unit_id, key)
);

CREATE TABLE agency.officer (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    full_name text NOT NULL CHECK (full_name <> ''),
    phone     text,
    email     text
);

-- Who holds which post, from when to when. Ended, never deleted: who signed as what must stay known.
CREATE TABLE agency.assignment (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    post_id    uuid NOT NULL REFERENCES agency.post,
    officer_id uuid NOT NULL REFERENCES agency.officer,
    from_at    timestamptz NOT NULL,
    until_at   timestamptz,
    CHECK (until_at IS NULL OR until_at > from_at)
);
CREATE UNIQUE INDEX assignment_current ON agency.assignment (post_id, officer_id) WHERE until_at IS NULL;
