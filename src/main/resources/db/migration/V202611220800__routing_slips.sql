CREATE SCHEMA IF NOT EXISTS routing;

-- Phiếu kiểm soát: the approved table as it was when the dossier was received; never changes.
-- dossier_id has no foreign key: the arrow points from dossier to routing.
CREATE TABLE routing.slip (
    dossier_id uuid PRIMARY KEY,
    steps      jsonb NOT NULL CHECK (jsonb_array_length(steps) >= 2)
);

-- Chặng: one post has the dossier. Names are copies, so that an old slip reads as it was written.
CREATE TABLE routing.leg (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    dossier_id       uuid NOT NULL REFERENCES routing.slip,
    seq              integer NOT NULL CHECK (seq >= 1),
    step_no          integer NOT NULL CHECK (step_no >= 1),
    unit_id          uuid NOT NULL,
    unit_name        text NOT NULL CHECK (unit_name <> ''),
    post_key         text NOT NULL CHECK (post_key <> ''),
    post_name        text NOT NULL CHECK (post_name <> ''),
    officer_id       uuid,
    officer_name     text,
    opened_at        timestamptz NOT NULL,
    due_at           timestamptz,
    closed_at        timestamptz,
    allotted_minutes bigint NOT NULL CHECK (allotted_minutes >= 0),
    paused_minutes   bigint NOT NULL DEFAULT 0 CHECK (paused_minutes >= 0),
    paused_since     timestamptz,
    used_minutes     bigint CHECK (used_minutes >= 0),
    verdict          text CHECK (verdict IN ('EARLY', 'ON_TIME', 'LATE')),
    note             text NOT NULL DEFAULT '',
    direction        text NOT NULL CHECK (direction IN ('FORWARD', 'BACK')),
    closed_by        text,
    UNIQUE (dossier_id, seq),
    CHECK (closed_at >= opened_at),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK ((officer_id IS NULL) = (officer_name IS NULL)),
    CHECK (paused_since IS NULL OR closed_at IS NULL),
    CHECK ((used_minutes IS NULL) = (verdict IS NULL)),
    CHECK (verdict IS NULL OR closed_at IS NOT NULL),
    CHECK (verdict IS NULL OR verdict = CASE WHEN used_minutes < allotted_minutes THEN 'EARLY'
                                             WHEN used_minutes = allotted_minutes THEN 'ON_TIME' ELSE 'LATE' END)
);
-- One post at a time: a dossier is never in two hands.
CREATE UNIQUE INDEX leg_open ON routing.leg (dossier_id) WHERE closed_at IS NULL;
CREATE INDEX leg_closed ON routing.leg (unit_id, closed_at) WHERE closed_at IS NOT NULL;

-- For report: how each post kept its hours.
CREATE VIEW routing.report_leg AS
SELECT dossier_id, seq, step_no, unit_id, unit_name, post_key, post_name, officer_id, officer_name,
       opened_at, due_at, closed_at, allotted_minutes, used_minutes, verdict, direction
  FROM routing.leg;
