-- Ai đã tra ai: each time an official at a counter asks who a personal number belongs to, with its purpose. The number itself is not
-- kept; where it is nobody's here, no person is named.
CREATE TABLE party.lookup (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    person_id  uuid REFERENCES party.person,
    at         timestamptz NOT NULL,
    account_id uuid NOT NULL,
    officer_id uuid NOT NULL,
    officer    text NOT NULL,
    post       text NOT NULL,
    purpose    text NOT NULL CHECK (purpose <> '')
);
CREATE INDEX lookup_of_person ON party.lookup (person_id, at);
CREATE INDEX lookup_of_account ON party.lookup (account_id, at);
