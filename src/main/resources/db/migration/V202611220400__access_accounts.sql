CREATE SCHEMA IF NOT EXISTS access;

-- One person or organisation, one identifier (Article 7 of Decree 45/2020/NĐ-CP); accounts of service are opened by the agency.
CREATE TABLE access.account (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    username     text NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
    password     text NOT NULL CHECK (password ~ '^\{[^}]+\}'),
    display_name text NOT NULL CHECK (display_name <> ''),
    person_id    uuid UNIQUE REFERENCES party.person,
    officer_id   uuid UNIQUE REFERENCES agency.officer,
    -- 1 low, 2 substantial, 3 high (Article 8); raised by the ways of proving identity that come later
    assurance    smallint NOT NULL DEFAULT 1 CHECK (assurance BETWEEN 1 AND 3),
    state        text NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE', 'CLOSED')),
    opened_at    timestamptz NOT NULL,
    CHECK (num_nonnulls(person_id, officer_id) = 1)
);

-- Every attempt at the door. The name typed is kept only as its SHA-256, since people type passwords into the wrong field.
CREATE TABLE access.sign_in (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    login_key  text NOT NULL CHECK (login_key ~ '^[0-9a-f]{64}$'),
    account_id uuid REFERENCES access.account,
    at         timestamptz NOT NULL,
    outcome    text NOT NULL CHECK (outcome IN ('WRONG', 'LOCKED', 'OPENED')),
    remote     text NOT NULL
);
CREATE INDEX sign_in_recent ON access.sign_in (login_key, at);
CREATE INDEX sign_in_account ON access.sign_in (account_id, at) WHERE account_id IS NOT NULL;
