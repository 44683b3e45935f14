-- Tờ khai đã sửa: as papers have, what was declared has rounds: 0 as filed and never overwritten, 1 as corrected in the answer to the one
-- request to supplement.
ALTER TABLE dossier.content ADD COLUMN round smallint NOT NULL DEFAULT 0 CHECK (round IN (0, 1));
ALTER TABLE dossier.content DROP CONSTRAINT content_pkey;
ALTER TABLE dossier.content ADD PRIMARY KEY (dossier_id, round);

-- Câu trả lời đang sửa, chưa gửi: beside the files of an answer that is being prepared, by whoever prepares it. As for drafts of the form,
-- page_clock is when the page that was heard last said it sent something.
CREATE TABLE dossier.supplement_answer (
    dossier_id uuid NOT NULL REFERENCES dossier.dossier ON DELETE CASCADE,
    account_id uuid NOT NULL,
    answers    jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
    page_clock bigint NOT NULL DEFAULT 0,
    saved_at   timestamptz NOT NULL,
    PRIMARY KEY (dossier_id, account_id)
);
CREATE INDEX supplement_answer_saved ON dossier.supplement_answer (saved_at);
