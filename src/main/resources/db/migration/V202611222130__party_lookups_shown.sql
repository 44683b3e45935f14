-- Ai đã tra tôi: a page of somebody's look-ups, latest first, is one range of this index.
DROP INDEX party.lookup_of_person;
CREATE INDEX lookup_of_person ON party.lookup (person_id, id) WHERE person_id IS NOT NULL;
