CREATE SCHEMA IF NOT EXISTS party;

CREATE TABLE party.person (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    personal_id text NOT NULL UNIQUE CHECK (personal_id ~ '^[0-9]{12}$'),
    full_name   text NOT NULL CHECK (full_name <> ''),
    birth_date  date NOT NULL,
    sex         text NOT NULL CHECK (sex IN ('MALE', 'FEMALE')),
    phone       text,
    email       text,
    area_code   text CHECK (area_code ~ '^[0-9]{5}$'),
    street      text,
    nationality text NOT NULL,
    ethnicity   text
);

CREATE TABLE party.organisation (
    id                uuid PRIMARY KEY DEFAULT uuidv7(),
    code              text NOT NULL UNIQUE CHECK (code ~ '^[0-9]{10}(-[0-9]{3})?$'),
    name              text NOT NULL CHECK (name <> ''),
    representative_id uuid REFERENCES party.person,
    phone             text,
    email             text,
    area_code         text CHECK (area_code ~ '^[0-9]{5}$'),
    street            text
);
