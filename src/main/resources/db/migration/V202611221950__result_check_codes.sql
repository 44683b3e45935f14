-- Mã kiểm tra: stands on the paper and nowhere else, so that only who holds it opens the registered file. Null for what was signed before.
ALTER TABLE result.result ADD COLUMN check_code text CHECK (check_code ~ '^[34679ACDEFGHJKMNPQRTVWXY]{8}$');

-- Lần nhập chưa đúng: how often today somebody said wrongly what stands on a paper. One row a paper at most.
CREATE TABLE result.guess (
    code  text PRIMARY KEY,
    day   date NOT NULL,
    tries int  NOT NULL CHECK (tries >= 0)
);
