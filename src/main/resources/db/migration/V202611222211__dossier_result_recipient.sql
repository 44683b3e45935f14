-- Người nhận kết quả theo ủy quyền: who took the result in the applicant's place, and the papers that were looked at. The history, which is for
-- good, only proves them: SHA-256 of this row, which the salt keeps from being guessed.
CREATE TABLE dossier.result_recipient (
    dossier_id uuid PRIMARY KEY REFERENCES dossier.dossier,
    salt       uuid NOT NULL,
    name       text NOT NULL CHECK (name <> ''),
    paper      text NOT NULL CHECK (paper <> '')
);
