CREATE SCHEMA IF NOT EXISTS dossier;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Dãy số trong ngày of an agency. last_at makes the order of times the order of numbers, whatever the clocks of the nodes say.
CREATE TABLE dossier.series (
    agency_id uuid NOT NULL REFERENCES agency.agency,
    day       date NOT NULL,
    last      integer NOT NULL CHECK (last >= 1),
    last_at   timestamptz NOT NULL,
    PRIMARY KEY (agency_id, day)
);

-- Hồ sơ: one row carries what lists need; each act changes it once. Agency, revision and units have no foreign key here:
-- the row every filing of a day would lock in common is the agency's own; what they say is copied instead.
CREATE TABLE dossier.dossier (
    id                uuid PRIMARY KEY CHECK (uuid_extract_version(id) = 7),
    code              text NOT NULL UNIQUE CHECK (code ~ '^[A-Z][0-9]{2}(\.[0-9]{2,3}){0,3}-[0-9]{6}-[0-9]{4,}$'),
    agency_id         uuid NOT NULL,
    revision_id       uuid NOT NULL,
    procedure_code    text NOT NULL CHECK (procedure_code <> ''),
    procedure_name    text NOT NULL CHECK (procedure_name <> ''),
    field             text NOT NULL,
    channel           text NOT NULL CHECK (channel IN ('DIRECT', 'ONLINE', 'POST')),
    account_id        uuid,
    person_id         uuid,
    applicant         text NOT NULL CHECK (applicant <> ''),
    search            text NOT NULL,
    documents         integer NOT NULL CHECK (documents >= 0),
    content_sha256    text NOT NULL CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
    filed_at          timestamptz NOT NULL,

    state             text NOT NULL CHECK (state IN ('FILED', 'AWAITING_SUPPLEMENT', 'REFUSED', 'WITHDRAWN', 'IN_PROCESS',
                                                     'PAUSED', 'DECIDED', 'RETURNED', 'STOPPED')),
    answer_due        timestamptz NOT NULL,
    received_at       timestamptz,
    due_at            timestamptz,
    time_limit        text CHECK (time_limit ~ '^[0-9]+[hdc]$'),
    counting          text NOT NULL CHECK (counting IN ('HOURS', 'EXCLUDE_FIRST_DAY')),
    calendar          text NOT NULL CHECK (calendar <> ''),
    supplements       smallint NOT NULL DEFAULT 0 CHECK (supplements BETWEEN 0 AND 1),
    supplement_due    timestamptz,
    paused_since      timestamptz,
    decided_at        timestamptz,
    result_code       text,
    closed_at         timestamptz,

    step_no           integer NOT NULL DEFAULT 0 CHECK (step_no >= 0),
    step_act          text NOT NULL,
    leg_due           timestamptz,
    window_unit_id    uuid NOT NULL,
    holder_unit_id    uuid NOT NULL,
    holder_unit       text NOT NULL CHECK (holder_unit <> ''),
    holder_post       text NOT NULL CHECK (holder_post <> ''),
    holder_post_name  text NOT NULL CHECK (holder_post_name <> ''),
    holder_officer_id uuid,
    holder_officer    text,
    units             uuid[] NOT NULL,
    draft_sha256      text CHECK (draft_sha256 ~ '^[0-9a-f]{64}$'),

    version           bigint NOT NULL CHECK (version >= 1),
    head              bytea NOT NULL CHECK (octet_length(head) = 32),

    -- In which list it stands, and by what moment it is sorted there.
    phase             text GENERATED ALWAYS AS (CASE state
                          WHEN 'FILED' THEN 'RECEIVE' WHEN 'AWAITING_SUPPLEMENT' THEN 'SUPPLEMENT' WHEN 'PAUSED' THEN 'SUPPLEMENT'
                          WHEN 'IN_PROCESS' THEN 'PROCESS' WHEN 'DECIDED' THEN 'RETURN' END) STORED,
    phase_due         timestamptz GENERATED ALWAYS AS (CASE state
                          WHEN 'FILED' THEN answer_due WHEN 'AWAITING_SUPPLEMENT' THEN supplement_due
                          WHEN 'PAUSED' THEN supplement_due WHEN 'IN_PROCESS' THEN due_at WHEN 'DECIDED' THEN due_at END) STORED,
    next_due          timestamptz GENERATED ALWAYS AS (CASE state
                          WHEN 'FILED' THEN answer_due WHEN 'AWAITING_SUPPLEMENT' THEN supplement_due
                          WHEN 'PAUSED' THEN supplement_due WHEN 'IN_PROCESS' THEN coalesce(leg_due, due_at)
                          WHEN 'DECIDED' THEN due_at END) STORED,
    -- On whose desk: an officer's, or that of all holders of a post.
    desk              text GENERATED ALWAYS AS (CASE WHEN state IN ('FILED', 'IN_PROCESS', 'DECIDED')
                          THEN coalesce(holder_officer_id::text, holder_unit_id::text || '/' || holder_post) END) STORED,

    CONSTRAINT closed_says_when CHECK ((state IN ('REFUSED', 'WITHDRAWN', 'RETURNED', 'STOPPED')) = (closed_at IS NOT NULL)),
    CONSTRAINT never_without_next_due CHECK (closed_at IS NOT NULL OR next_due IS NOT NULL),
    CONSTRAINT accepted_has_promise CHECK (state NOT IN ('IN_PROCESS', 'PAUSED', 'DECIDED', 'RETURNED')
        OR (received_at IS NOT NULL AND due_at IS NOT NULL AND time_limit IS NOT NULL AND step_no >= 1)),
    CONSTRAINT unaccepted_has_none CHECK (state NOT IN ('FILED', 'AWAITING_SUPPLEMENT', 'REFUSED', 'WITHDRAWN')
        OR (received_at IS NULL AND due_at IS NULL AND step_no = 0)),
    CONSTRAINT waiting_stands_still CHECK ((state IN ('AWAITING_SUPPLEMENT', 'PAUSED'))
        = (paused_since IS NOT NULL AND supplement_due IS NOT NULL)),
    CONSTRAINT waiting_was_asked CHECK (paused_since IS NULL OR supplements = 1),
    CONSTRAINT decided_has_result CHECK ((state IN ('DECIDED', 'RETURNED')) = (decided_at IS NOT NULL AND result_code IS NOT NULL)),
    CONSTRAINT officer_has_name CHECK ((holder_officer_id IS NULL) = (holder_officer IS NULL)),
    CONSTRAINT holders_may_read CHECK (units @> ARRAY[holder_unit_id, window_unit_id])
);
-- Each work list is one range of one of these, read in order from a position.
CREATE INDEX dossier_of_agency  ON dossier.dossier (agency_id, phase, phase_due, id) WHERE phase IS NOT NULL;
CREATE INDEX dossier_of_unit    ON dossier.dossier (holder_unit_id, phase, phase_due, id) WHERE phase IS NOT NULL;
CREATE INDEX dossier_on_desk    ON dossier.dossier (desk, next_due, id) WHERE desk IS NOT NULL;
CREATE INDEX dossier_of_account ON dossier.dossier (account_id, filed_at, id) WHERE account_id IS NOT NULL;
CREATE INDEX dossier_of_person  ON dossier.dossier (person_id, filed_at, id) WHERE person_id IS NOT NULL;
CREATE INDEX dossier_filed      ON dossier.dossier (agency_id, filed_at, id);
CREATE INDEX dossier_search     ON dossier.dossier USING gin (search gin_trgm_ops);

-- Nội dung khai: the canonical text (RFC 8785) whose hash the receipt prints.
CREATE TABLE dossier.content (
    dossier_id uuid PRIMARY KEY REFERENCES dossier.dossier,
    body       text NOT NULL
);

-- Giấy tờ đã nộp; the bytes are with document, under their hash.
CREATE TABLE dossier.document (
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    dossier_id     uuid NOT NULL REFERENCES dossier.dossier,
    component      text NOT NULL CHECK (component <> ''),
    component_name text NOT NULL CHECK (component_name <> ''),
    name           text NOT NULL CHECK (name <> ''),
    sha256         text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size           bigint NOT NULL CHECK (size > 0),
    media_type     text NOT NULL CHECK (media_type <> ''),
    round          smallint NOT NULL CHECK (round IN (0, 1)),
    at             timestamptz NOT NULL,
    accepted       boolean,
    note           text NOT NULL DEFAULT ''
);
CREATE INDEX document_of_dossier ON dossier.document (dossier_id, id);

-- Lịch sử: body is the exact text that was hashed. Rows are only ever added.
CREATE TABLE dossier.event (
    dossier_id uuid NOT NULL REFERENCES dossier.dossier,
    seq        integer NOT NULL CHECK (seq >= 1),
    at         timestamptz NOT NULL,
    account_id uuid,
    post       text NOT NULL,
    act        text NOT NULL CHECK (act IN ('FILE', 'RECEIVE', 'ASK_SUPPLEMENT', 'ANSWER_SUPPLEMENT', 'REFUSE', 'WITHDRAW', 'ASSIGN',
                                            'FORWARD', 'SEND_BACK', 'DRAFT', 'SIGN', 'ISSUE', 'HAND_OVER', 'STOP')),
    body       text NOT NULL CHECK (body LIKE '{%'),
    previous   bytea NOT NULL CHECK (octet_length(previous) = 32),
    hash       bytea NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (dossier_id, seq),
    CHECK ((seq = 1) = (act = 'FILE'))
);
CREATE INDEX event_by_time ON dossier.event (at);

-- Yêu cầu bổ sung: one row a dossier at most, as Article 11 of Decree 118/2025/NĐ-CP allows one request.
CREATE TABLE dossier.supplement (
    dossier_id  uuid PRIMARY KEY REFERENCES dossier.dossier,
    items       jsonb NOT NULL CHECK (jsonb_array_length(items) >= 1),
    guidance    text NOT NULL,
    officer     text NOT NULL,
    phone       text NOT NULL,
    asked_at    timestamptz NOT NULL,
    answer_by   timestamptz NOT NULL CHECK (answer_by > asked_at),
    answered_at timestamptz CHECK (answered_at >= asked_at),
    answer_note text NOT NULL DEFAULT ''
);

-- Ai đã xem: each opening of a dossier by an official, with its purpose.
CREATE TABLE dossier.reading (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    dossier_id uuid NOT NULL REFERENCES dossier.dossier,
    at         timestamptz NOT NULL,
    account_id uuid NOT NULL,
    officer_id uuid NOT NULL,
    officer    text NOT NULL,
    post       text NOT NULL,
    purpose    text NOT NULL CHECK (purpose <> '')
);
CREATE INDEX reading_of_dossier ON dossier.reading (dossier_id, at);

-- For report: what was promised and what was kept, without personal data.
CREATE VIEW dossier.report_dossier AS
SELECT id, code, agency_id, revision_id, procedure_code, procedure_name, field, channel, state, filed_at, answer_due,
       received_at, due_at, leg_due, decided_at, closed_at, supplements, paused_since, supplement_due, step_no, step_act,
       holder_unit_id, holder_unit, holder_post, holder_officer_id, holder_officer, phase, phase_due
  FROM dossier.dossier;

CREATE VIEW dossier.report_event AS
SELECT dossier_id, seq, at, act, body::jsonb -> 'after' ->> 'state' AS state FROM dossier.event;
