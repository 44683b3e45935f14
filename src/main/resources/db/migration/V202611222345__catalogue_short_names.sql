-- What people call a procedure, where its name is too long for lists too; from the facts of the revision in force.
ALTER TABLE catalogue.procedure ADD COLUMN short_name text CHECK (short_name <> '');
UPDATE catalogue.procedure p
   SET short_name = nullif(r.facts ->> 'shortName', '')
  FROM catalogue.revision r
 WHERE r.id = p.revision_id;
UPDATE catalogue.version SET number = number + 1;
