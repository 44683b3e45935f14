-- Whether a procedure can be filed here from home; lists say so. Of what is in force already, its revision tells.
ALTER TABLE catalogue.procedure ADD COLUMN online boolean NOT NULL DEFAULT false;
UPDATE catalogue.procedure p
   SET online = true
  FROM catalogue.revision r
 WHERE r.id = p.revision_id AND p.fileable AND r.facts::jsonb @> '{"channels": [{"channel": "ONLINE"}]}';
ALTER TABLE catalogue.procedure ADD CHECK (fileable OR NOT online);
