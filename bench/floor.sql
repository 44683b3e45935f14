-- The tables of a filing with their indexes and without their rows, beside the real ones; foreign keys stay behind.
DROP SCHEMA IF EXISTS floor CASCADE;
CREATE SCHEMA floor;
CREATE TABLE floor.series (LIKE dossier.series INCLUDING ALL);
CREATE TABLE floor.dossier (LIKE dossier.dossier INCLUDING ALL);
CREATE TABLE floor.content (LIKE dossier.content INCLUDING ALL);
CREATE TABLE floor.event (LIKE dossier.event INCLUDING ALL);
CREATE TABLE floor.event_publication (LIKE platform.event_publication INCLUDING ALL);
-- One real filing as the sample whose bytes are written again and again.
CREATE TABLE floor.sample AS SELECT * FROM dossier.dossier ORDER BY filed_at DESC LIMIT 1;
CREATE TABLE floor.sample_content AS SELECT * FROM dossier.content WHERE dossier_id = (SELECT id FROM floor.sample);
CREATE TABLE floor.sample_event AS SELECT * FROM dossier.event WHERE dossier_id = (SELECT id FROM floor.sample) ORDER BY seq LIMIT 1;
ANALYZE floor.sample; ANALYZE floor.sample_content; ANALYZE floor.sample_event;
-- What follows is printed: the script for pgbench, with every column of the real tables.
SELECT 'SELECT uuidv7() AS id \gset';
SELECT 'BEGIN;';
SELECT 'INSERT INTO floor.series AS series (agency_id, day, last, last_at) SELECT agency_id, current_date, 1, now() FROM floor.sample '
    || 'ON CONFLICT (agency_id, day) DO UPDATE SET last = series.last + 1, last_at = now() RETURNING last AS number \gset';
WITH t AS (
    SELECT table_name AS name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns,
           string_agg('s.' || quote_ident(column_name), ', ' ORDER BY ordinal_position) AS sample
      FROM information_schema.columns
     WHERE table_schema = 'floor' AND table_name IN ('dossier', 'content', 'event') AND is_generated = 'NEVER'
       AND NOT (column_name IN ('id', 'code') AND table_name = 'dossier' OR column_name = 'dossier_id')
     GROUP BY table_name)
SELECT 'WITH d AS (INSERT INTO floor.dossier (id, code, ' || d.columns || ') SELECT :id, ''H13.42-261122-'' || lpad(:number, 6, ''0''), ' || d.sample
    || ' FROM floor.sample s ON CONFLICT (id) DO NOTHING RETURNING id), c AS (INSERT INTO floor.content (dossier_id, ' || c.columns
    || ') SELECT d.id, ' || c.sample || ' FROM d, floor.sample_content s), e AS (INSERT INTO floor.event (dossier_id, ' || e.columns
    || ') SELECT d.id, ' || e.sample || ' FROM d, floor.sample_event s) SELECT count(*) FROM d;'
  FROM t d, t c, t e WHERE d.name = 'dossier' AND c.name = 'content' AND e.name = 'event';
SELECT 'INSERT INTO floor.event_publication (id, listener_id, event_type, serialized_event, publication_date) VALUES (:id, '
    || '''vn.motcua.notice.Tell.filed'', ''vn.motcua.dossier.DossierFiled'', ''{"dossierId":"'' || :id || ''","at":"2026-11-22T02:00:00Z"}'', now());';
SELECT 'COMMIT;';
