CREATE SCHEMA IF NOT EXISTS report;

-- Hồ sơ đã có kết quả: one row each, so that an event heard twice counts once and each sum opens the very rows behind it.
CREATE TABLE report.decided (
    dossier_id     uuid PRIMARY KEY,
    agency_id      uuid NOT NULL,
    unit_id        uuid NOT NULL,
    unit_name      text NOT NULL,
    procedure_code text NOT NULL,
    procedure_name text NOT NULL,
    day            date NOT NULL,
    verdict        text NOT NULL CHECK (verdict IN ('EARLY', 'ON_TIME', 'LATE'))
);
CREATE INDEX decided_of_agency ON report.decided (agency_id, day, dossier_id);

-- Sums of the rows above, kept by the difference in the same transaction.
CREATE TABLE report.tally (
    agency_id      uuid NOT NULL,
    unit_id        uuid NOT NULL,
    procedure_code text NOT NULL,
    day            date NOT NULL,
    verdict        text NOT NULL CHECK (verdict IN ('EARLY', 'ON_TIME', 'LATE')),
    unit_name      text NOT NULL,
    procedure_name text NOT NULL,
    count          bigint NOT NULL CHECK (count > 0),
    PRIMARY KEY (agency_id, day, unit_id, procedure_code, verdict)
);
