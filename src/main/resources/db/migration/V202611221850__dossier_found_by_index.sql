-- Qua những đơn vị nào: which units have or had a dossier, newest first. The window that received it finds it by its agency. No index of
-- PostgreSQL keeps the elements of an array in the order of another column, so a trigger keeps this one, as an index is kept.
CREATE TABLE dossier.passed (
    unit_id    uuid NOT NULL,
    filed_at   timestamptz NOT NULL,
    dossier_id uuid NOT NULL REFERENCES dossier.dossier ON DELETE CASCADE,
    PRIMARY KEY (unit_id, filed_at, dossier_id)
);
CREATE FUNCTION dossier.keep_passed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO dossier.passed (unit_id, filed_at, dossier_id)
    SELECT unit, NEW.filed_at, NEW.id FROM unnest(NEW.units) AS unit WHERE unit <> NEW.window_unit_id
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER passed_at_first AFTER INSERT ON dossier.dossier
    FOR EACH ROW WHEN (cardinality(NEW.units) > 1) EXECUTE FUNCTION dossier.keep_passed();
CREATE TRIGGER passed_since AFTER UPDATE OF units ON dossier.dossier
    FOR EACH ROW WHEN (cardinality(NEW.units) > 1 AND NEW.units IS DISTINCT FROM OLD.units) EXECUTE FUNCTION dossier.keep_passed();
-- Also for rows that are copied in or come from another server.
ALTER TABLE dossier.dossier ENABLE ALWAYS TRIGGER passed_at_first, ENABLE ALWAYS TRIGGER passed_since;
INSERT INTO dossier.passed (unit_id, filed_at, dossier_id)
SELECT unit, filed_at, id FROM dossier.dossier, unnest(units) AS unit WHERE unit <> window_unit_id
ON CONFLICT DO NOTHING;

-- What a list is narrowed to and where it is read, in one index: rare things are found without reading what they stand among.
CREATE EXTENSION IF NOT EXISTS btree_gin;
DROP INDEX dossier.dossier_search;
CREATE INDEX dossier_search ON dossier.dossier USING gin (search gin_trgm_ops, procedure_code, field, channel, agency_id, units, holder_unit_id,
                                                          desk, phase);
