-- Events that a listener did not take after so many tries: taken out of the registry, so that they stop nobody behind them, and
-- kept here with all an operator needs to tell them again.
CREATE TABLE notice.given_up_event (
    id          uuid PRIMARY KEY,
    event_type  text NOT NULL,
    body        text NOT NULL,
    listener    text NOT NULL,
    code        text,
    agency_id   uuid,
    since       timestamptz NOT NULL,
    tries       int NOT NULL,
    given_up_at timestamptz NOT NULL
);
CREATE INDEX given_up_event_of_agency ON notice.given_up_event (agency_id, since);
