-- Which version of the draft was signed: after a send-back a newer draft may stand beside an older signature.
-- Whose certificates signed and sealed (SHA-256 of each certificate): a file counts as the registered one only with these.
ALTER TABLE result.result
    ADD COLUMN draft_version      int  CHECK (draft_version > 0),
    ADD COLUMN signer_certificate text CHECK (signer_certificate ~ '^[0-9a-f]{64}$'),
    ADD COLUMN seal_certificate   text CHECK (seal_certificate ~ '^[0-9a-f]{64}$');

UPDATE result.result r
   SET draft_version = (SELECT max(d.version) FROM result.draft d WHERE d.dossier_id = r.dossier_id AND d.drafted_at <= r.signed_at);
