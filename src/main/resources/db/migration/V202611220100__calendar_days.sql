CREATE SCHEMA IF NOT EXISTS calendar;

-- Raised by every change to the tables below, so that other nodes know that what they remember is old.
CREATE TABLE calendar.change (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    number   bigint NOT NULL
);
INSERT INTO calendar.change (number) VALUES (1);

-- Days that differ from the computed calendar (Labour Code 2019, Articles 111 and 112). Without an agency: the whole country.
CREATE TABLE calendar.day (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    date      date NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('HOLIDAY', 'COMPENSATION', 'SWAP_OFF', 'SWAP_WORK')),
    reason    text NOT NULL CHECK (reason <> '' AND reason !~ '[|\n\r]'),
    source    text NOT NULL CHECK (source !~ '[|\n\r]'),
    confirmed boolean NOT NULL DEFAULT true,
    agency_id uuid,
    UNIQUE NULLS NOT DISTINCT (date, agency_id)
);

-- What the Prime Minister fixes for a year: days of Tết before the first of the lunar year, and the second day of Quốc khánh.
CREATE TABLE calendar.plan (
    year                integer PRIMARY KEY CHECK (year BETWEEN 2021 AND 2199),
    days_before_tet     integer NOT NULL CHECK (days_before_tet BETWEEN 0 AND 4),
    day_before_national boolean NOT NULL,
    source              text NOT NULL CHECK (source !~ '[|\n\r]'),
    confirmed           boolean NOT NULL DEFAULT true
);

-- Working sessions of agencies that do not keep 08:00-12:00,13:00-17:00.
CREATE TABLE calendar.sessions (
    agency_id uuid PRIMARY KEY,
    sessions  text NOT NULL CHECK (sessions ~ '^\d\d:\d\d-\d\d:\d\d(,\d\d:\d\d-\d\d:\d\d)*$')
);

-- Every calendar that ever counted, whole, so that any past due time can be computed again.
CREATE TABLE calendar.edition (
    version text PRIMARY KEY,
    content text NOT NULL,
    used_since timestamptz NOT NULL
);
