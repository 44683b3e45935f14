-- Thu hồi kết quả: on which decision and by which law. No page could revoke before this.
ALTER TABLE result.result
    ADD COLUMN revoked_decision text CHECK (revoked_decision <> ''),
    ADD COLUMN revoked_basis    text CHECK (revoked_basis <> ''),
    ADD CONSTRAINT revoked_says_all CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)
        AND (revoked_at IS NULL) = (revoked_decision IS NULL) AND (revoked_at IS NULL) = (revoked_basis IS NULL));
