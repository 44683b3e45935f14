-- How the dossiers closed in a month ended is one range of this index, whatever was closed before.
CREATE INDEX dossier_closed ON dossier.dossier (agency_id, closed_at) INCLUDE (state) WHERE closed_at IS NOT NULL;
