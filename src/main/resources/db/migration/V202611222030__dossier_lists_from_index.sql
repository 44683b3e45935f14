-- What decides whether an official sees a dossier stands in the indexes of the lists too, so that counting reads nothing else. They hold
-- open dossiers only, and none of what is added changes without something they are sorted by or the index of filters holds.
DROP INDEX dossier.dossier_of_agency, dossier.dossier_of_unit, dossier.dossier_on_desk;
CREATE INDEX dossier_of_agency ON dossier.dossier (agency_id, phase, phase_due, id) INCLUDE (units) WHERE phase IS NOT NULL;
CREATE INDEX dossier_of_unit   ON dossier.dossier (holder_unit_id, phase, phase_due, id) INCLUDE (units, agency_id) WHERE phase IS NOT NULL;
CREATE INDEX dossier_on_desk   ON dossier.dossier (desk, next_due, id) INCLUDE (units, agency_id) WHERE desk IS NOT NULL;
