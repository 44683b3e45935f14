-- Lời nhắn đang viết, chưa gửi: beside the answers being corrected and the files, so that leaving the page to correct one loses nothing.
ALTER TABLE dossier.supplement_answer ALTER COLUMN answers SET DEFAULT '{}';
ALTER TABLE dossier.supplement_answer ADD COLUMN note text NOT NULL DEFAULT '' CHECK (length(note) <= 2000);
