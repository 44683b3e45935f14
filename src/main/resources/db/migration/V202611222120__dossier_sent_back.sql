-- Bị trả lại: lists show it without asking for the slip. The last act that opened a leg says it for what is on its way.
ALTER TABLE dossier.dossier ADD COLUMN sent_back boolean NOT NULL DEFAULT false;
UPDATE dossier.dossier d SET sent_back = true
 WHERE d.phase IS NOT NULL AND 'SEND_BACK' = (SELECT e.act FROM dossier.event e
        WHERE e.dossier_id = d.id AND e.act IN ('RECEIVE', 'FORWARD', 'SEND_BACK', 'SIGN', 'ISSUE') ORDER BY e.seq DESC LIMIT 1);
