CREATE SCHEMA IF NOT EXISTS notice;

-- Thông báo on the site. event_key makes a listener that hears twice tell once.
CREATE TABLE notice.message (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    account_id   uuid NOT NULL,
    event_key    text NOT NULL,
    dossier_code text NOT NULL CHECK (dossier_code <> ''),
    subject      text NOT NULL CHECK (subject <> '' AND subject !~ '[\n\r]'),
    body         text NOT NULL CHECK (body <> ''),
    created_at   timestamptz NOT NULL,
    read_at      timestamptz CHECK (read_at >= created_at),
    UNIQUE (account_id, event_key)
);
CREATE INDEX message_of_account ON notice.message (account_id, id DESC);
CREATE INDEX message_unread ON notice.message (account_id) WHERE read_at IS NULL;

-- Thư chờ gửi: written with the message, sent by the postman, tried again until it is sent or given up.
CREATE TABLE notice.mail (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    event_key    text NOT NULL UNIQUE,
    agency_id    uuid NOT NULL,
    dossier_code text NOT NULL CHECK (dossier_code <> ''),
    recipient    text NOT NULL CHECK (recipient ~ '^[^@\s<>,;:"]+@[^@\s<>,;:"]+$'),
    name         text NOT NULL CHECK (name !~ '[\n\r]'),
    subject      text NOT NULL CHECK (subject <> '' AND subject !~ '[\n\r]'),
    body         text NOT NULL CHECK (body <> ''),
    created_at   timestamptz NOT NULL,
    next_try_at  timestamptz NOT NULL,
    tries        integer NOT NULL DEFAULT 0 CHECK (tries >= 0),
    last_error   text,
    sent_at      timestamptz,
    given_up_at  timestamptz,
    CHECK (sent_at IS NULL OR given_up_at IS NULL)
);
CREATE INDEX mail_to_send ON notice.mail (next_try_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX mail_given_up ON notice.mail (agency_id, given_up_at) WHERE given_up_at IS NOT NULL;
