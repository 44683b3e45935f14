-- The tables of a filing with their indexes and without their rows, beside the real ones; foreign keys stay behind.
DROP SCHEMA IF EXISTS floor CASCADE;
CREATE SCHEMA floor;
CREATE TABLE floor.series (LIKE dossier.series INCLUDING ALL);
CREATE TABLE floor.dossier (LIKE dossier.dossier INCLUDING ALL);
CREATE TABLE floor.event (LIKE dossier.event INCLUDING ALL);
CREATE TABLE floor.event_publication (LIKE platform.event_publication INCLUDING ALL);
-- One real filing as the sample whose bytes are written again and again.
CREATE TABLE floor.sample AS SELECT * FROM dossier.dossier ORDER BY filed_at DESC LIMIT 1;
CREATE TABLE floor.sample_event AS SELECT * FROM dossier.event WHERE dossier_id = (SELECT id FROM floor.sample) ORDER BY seq LIMIT 1;
ANALYZE floor.sample; ANALYZE floor.sample_event;
CREATE FUNCTION floor.dossier(new_id uuid, number int) RETURNS floor.dossier LANGUAGE sql AS
  $$ SELECT jsonb_populate_record(NULL::floor.dossier, to_jsonb(s) || jsonb_build_object('id', new_id,
       'code', 'H13.42-261122-' || lpad(number::text, greatest(4, length(number::text)), '0'))) FROM floor.sample s $$;
CREATE FUNCTION floor.event(new_id uuid) RETURNS floor.event LANGUAGE sql AS
  $$ SELECT jsonb_populate_record(NULL::floor.event, to_jsonb(s) || jsonb_build_object('dossier_id', new_id)) FROM floor.sample_event s $$;
