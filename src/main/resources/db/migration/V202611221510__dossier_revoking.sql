-- Thu hồi kết quả as an act of the dossier: a state of its own after the decision or the hand-over.
ALTER TABLE dossier.dossier
    DROP CONSTRAINT dossier_state_check,
    DROP CONSTRAINT closed_says_when,
    DROP CONSTRAINT accepted_has_promise,
    DROP CONSTRAINT decided_has_result,
    ADD CONSTRAINT dossier_state_check CHECK (state IN ('FILED', 'AWAITING_SUPPLEMENT', 'REFUSED', 'WITHDRAWN', 'IN_PROCESS',
        'PAUSED', 'DECIDED', 'RETURNED', 'STOPPED', 'REVOKED')),
    ADD CONSTRAINT closed_says_when CHECK ((state IN ('REFUSED', 'WITHDRAWN', 'RETURNED', 'STOPPED', 'REVOKED')) = (closed_at IS NOT NULL)),
    ADD CONSTRAINT accepted_has_promise CHECK (state NOT IN ('IN_PROCESS', 'PAUSED', 'DECIDED', 'RETURNED', 'REVOKED')
        OR (received_at IS NOT NULL AND due_at IS NOT NULL AND time_limit IS NOT NULL AND step_no >= 1)),
    ADD CONSTRAINT decided_has_result CHECK ((state IN ('DECIDED', 'RETURNED', 'REVOKED')) = (decided_at IS NOT NULL AND result_code IS NOT NULL));

ALTER TABLE dossier.event
    DROP CONSTRAINT event_act_check,
    ADD CONSTRAINT event_act_check CHECK (act IN ('FILE', 'RECEIVE', 'ASK_SUPPLEMENT', 'ANSWER_SUPPLEMENT', 'REFUSE', 'WITHDRAW', 'ASSIGN',
        'FORWARD', 'SEND_BACK', 'DRAFT', 'SIGN', 'ISSUE', 'HAND_OVER', 'STOP', 'REVOKE'));
