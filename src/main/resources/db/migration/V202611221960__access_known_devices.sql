-- Thiết bị quen: a browser that signed in under a name before is counted by itself there, so that strangers' mistakes do not shut it out.
-- Only the SHA-256 of the random value in its cookie is kept, and of the name.
CREATE TABLE access.device (
    device    text        NOT NULL CHECK (device ~ '^[0-9a-f]{64}$'),
    login_key text        NOT NULL CHECK (login_key ~ '^[0-9a-f]{64}$'),
    seen_at   timestamptz NOT NULL,
    PRIMARY KEY (device, login_key)
);
CREATE INDEX device_seen ON access.device (seen_at);

ALTER TABLE access.sign_in ADD COLUMN device text;
COMMENT ON COLUMN access.sign_in.device IS 'Set when that device was known under that name';

-- Being locked out is written down once in a while, not each time.
CREATE INDEX sign_in_locked ON access.sign_in (remote, at) WHERE outcome = 'LOCKED';
