-- Giữ số: a number is taken before the seal, in a transaction of its own, and stands in the row of its result until that is issued.
-- reserved_at is the moment of the number while it is only reserved; once issued, issued_at is that same moment.
ALTER TABLE result.result
    ADD COLUMN reserved_at timestamptz,
    DROP CONSTRAINT result_check,
    ADD CONSTRAINT issued_says_all CHECK ((issued_at IS NULL) = (sha256 IS NULL) AND (issued_at IS NULL) = (notation IS NULL)
        AND (issued_at IS NULL) = (issued_by IS NULL)),
    ADD CONSTRAINT number_is_issued_or_reserved CHECK ((number IS NULL) = (series_year IS NULL)
        AND (number IS NOT NULL) = (issued_at IS NOT NULL OR reserved_at IS NOT NULL) AND (issued_at IS NULL OR reserved_at IS NULL));

CREATE INDEX result_reserved ON result.result (agency_id, series_year, number) WHERE reserved_at IS NOT NULL;
