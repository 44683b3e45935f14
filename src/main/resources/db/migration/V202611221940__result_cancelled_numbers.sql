-- Số huỷ: a number that was reserved, was not issued in time and may not carry a later day than a higher number (Decree 30/2020, Article 15).
CREATE TABLE result.cancelled_number (
    agency_id    uuid        NOT NULL,
    year         int         NOT NULL,
    number       int         NOT NULL CHECK (number > 0),
    result_code  text        NOT NULL,
    reserved_at  timestamptz NOT NULL,
    cancelled_at timestamptz NOT NULL,
    reason       text        NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (agency_id, year, number)
);
