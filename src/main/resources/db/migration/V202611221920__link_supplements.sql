-- Câu trả lời bổ sung of a partner, by its key: sent again it is the same answer. Written in the transaction of the act itself.
CREATE TABLE link.supplement (
    partner_id   uuid        NOT NULL REFERENCES link.partner ON DELETE CASCADE,
    key          text        NOT NULL CHECK (key ~ '^[!-~]{1,200}$'),
    dossier_code text        NOT NULL,
    sent_sha256  text        NOT NULL CHECK (sent_sha256 ~ '^[0-9a-f]{64}$'),
    answered_at  timestamptz NOT NULL,
    PRIMARY KEY (partner_id, key)
);
